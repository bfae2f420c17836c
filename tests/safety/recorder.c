/* Notes every change that a process makes to the files of one folder, so that a power cut can be played back (G04).
 *
 * LD_PRELOADed; RECORD_FOLDER is the folder, RECORD_TO the file of notes. A note is: kind (1 byte: w write, s sync,
 * t truncate, u unlink), length of the name (1), offset or size (8), length of the content (4), name, content;
 * numbers as the machine has them. Only what SQLite calls on Linux is watched.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int notes = -1;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static void note(char kind, const char *path, uint64_t place, const void *content, uint32_t length)
{
    const char *folder = getenv("RECORD_FOLDER"), *to = getenv("RECORD_TO");
    if (folder == NULL || to == NULL || strncmp(path, folder, strlen(folder)) != 0)
        return;
    const char *name = path + strlen(folder) + 1;
    unsigned char head[14] = {(unsigned char)kind, (unsigned char)strlen(name)};
    memcpy(head + 2, &place, 8);
    memcpy(head + 10, &length, 4);
    int kept = errno;
    pthread_mutex_lock(&one_at_a_time);
    if (notes < 0)
        notes = (int)syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    syscall(SYS_write, notes, head, sizeof head);
    syscall(SYS_write, notes, name, strlen(name));
    if (length > 0)
        syscall(SYS_write, notes, content, length);
    pthread_mutex_unlock(&one_at_a_time);
    errno = kept;
}

static void note_open(char kind, int file, uint64_t place, const void *content, uint32_t length)
{
    char link[64] = "/proc/self/fd/", digits[16], path[4096];
    int count = 0;
    for (int rest = file; rest > 0 || count == 0; rest /= 10)
        digits[count++] = (char)('0' + rest % 10);
    char *end = link + strlen(link);
    while (count > 0)
        *end++ = digits[--count];
    *end = 0;
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size > 0) {
        path[size] = 0;
        note(kind, path, place, content, length);
    }
}

ssize_t pwrite64(int file, const void *content, size_t length, off64_t place)
{
    ssize_t done = syscall(SYS_pwrite64, file, content, length, place);
    if (done > 0)
        note_open('w', file, (uint64_t)place, content, (uint32_t)done);
    return done;
}

ssize_t write(int file, const void *content, size_t length)
{
    off_t place = lseek(file, 0, SEEK_CUR);
    ssize_t done = syscall(SYS_write, file, content, length);
    if (done > 0 && place >= 0)
        note_open('w', file, (uint64_t)place, content, (uint32_t)done);
    return done;
}

int fsync(int file)
{
    int done = (int)syscall(SYS_fsync, file);
    if (done == 0)
        note_open('s', file, 0, NULL, 0);
    return done;
}

int fdatasync(int file)
{
    int done = (int)syscall(SYS_fdatasync, file);
    if (done == 0)
        note_open('s', file, 0, NULL, 0);
    return done;
}

int ftruncate64(int file, off64_t size)
{
    int done = (int)syscall(SYS_ftruncate, file, size);
    if (done == 0)
        note_open('t', file, (uint64_t)size, NULL, 0);
    return done;
}

int unlink(const char *path)
{
    int done = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (done == 0)
        note('u', path, 0, NULL, 0);
    return done;
}
