"""On Windows a process puts itself into a job, which has limits: of its memory and of the processor's time."""

import sys
from ctypes import Structure, c_int64, c_size_t, c_uint32, c_uint64

EXTENDED = 9  # JobObjectExtendedLimitInformation
LIMITS = 0x2 | 0x100 | 0x400  # of a process's time and memory; and no box asks what is to be done with a crash
_TICKS = 10_000_000  # of Windows' clock in a second


class MemoryCounters(Structure):
    """PROCESS_MEMORY_COUNTERS_EX."""

    _fields_ = (
        ("size", c_uint32),
        ("faults", c_uint32),
        *((name, c_size_t) for name in ("peak_set", "set", "peak_paged", "paged", "peak_nonpaged", "nonpaged")),
        *((name, c_size_t) for name in ("pagefile", "peak_pagefile", "private")),
    )


class JobLimits(Structure):
    """JOBOBJECTEXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("least_set", c_size_t),
        ("most_set", c_size_t),
        ("processes", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
        *((f"io_{place}", c_uint64) for place in range(6)),
        *((name, c_size_t) for name in ("process_memory", "job_memory", "peak_process_memory", "peak_job_memory")),
    )


def limit_by_job(memory: int, seconds: int) -> None:
    """Let this process take so many bytes more than it has, and so many seconds of the processor; Windows ends it at
    the second, and gives it no memory beyond the first. Where Windows does not do it, it runs without limits."""
    if sys.platform == "win32":
        from ctypes import WinDLL, byref, c_void_p, sizeof

        kernel = WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = c_void_p
        process = c_void_p(kernel.GetCurrentProcess())
        used = MemoryCounters(size=sizeof(MemoryCounters))
        if not kernel.K32GetProcessMemoryInfo(process, byref(used), sizeof(used)):
            return  # a limit below what it has would end it before it began
        limits = JobLimits(flags=LIMITS, process_time=seconds * _TICKS, process_memory=used.private + memory)
        job = c_void_p(kernel.CreateJobObjectW(None, None))  # never closed: it goes with the process
        if kernel.SetInformationJobObject(job, EXTENDED, byref(limits), sizeof(limits)):
            kernel.AssignProcessToJobObject(job, process)
