"""The words of what the manager types in, as they stand on paper and in exports."""

WORDS: dict[str, tuple[str, str]] = {
    "goal.met": ("So far", "进展"),
    "goal.reached": ("Reached", "已达成"),
    "goal.not_reached": ("Not reached", "未达成"),
    "review.whole": ("As a whole", "总体"),
    "problem.equipment": ("Equipment", "设备设施"),
    "problem.hygiene": ("Hygiene", "环境卫生"),
    "problem.safety": ("Safety", "安全秩序"),
    "problem.service": ("Service", "服务"),
}
