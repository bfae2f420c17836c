"""What the commands about backups say."""

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str]] = {
    "help.backup": (
        "back the book up with its photos and scans, and prove the backup",
        "备份账本及照片、扫描件，并校验备份",
    ),
    "help.backup.to": ("make it in this folder instead of the office's own", "备份到此文件夹，而非设置中的备份文件夹"),
    "help.backups": ("list the backups that are kept", "列出现有备份"),
    "help.restore": (
        "put a backup in the place of the book, after it was proved; what it replaces is kept",
        "校验备份后以其恢复账本，原有账本另行保留",
    ),
    "help.restore.file": (
        "the backup; the password of a sealed one is asked for, or read from DESKBELL_BACKUP_PASSWORD",
        "备份文件；加密备份会询问密码，也可用环境变量 DESKBELL_BACKUP_PASSWORD 提供",
    ),
    "help.restore.clerk": (
        "a manager, where the office signs in; the PIN or password is asked for, or read from the standard input",
        "启用登录的办公室须由主管执行；会询问密码，也可从标准输入读取",
    ),
    "help.restore.other_book": (
        "also when the backup is that of another book",
        "即使备份属于另一个账本也恢复",
    ),
    "progress.backup": ("Backing up", "正在备份"),
    "progress.restore": ("Restoring", "正在恢复"),
    "backup.made": (
        "{path}: backed up and proved, {rows} rows, {files} photos and scans.",
        "{path}：已备份并校验，共 {rows} 条记录、{files} 个照片和扫描件。",
    ),
    "backup.second": ("Kept once more: {path}", "另存一份：{path}"),
    "notice.backup.same_disk": (
        "This backup lies on the same disk as the book: if the disk fails, both are lost. Name a second place.",
        "备份与账本在同一磁盘：磁盘损坏时两者都会丢失。请指定第二备份位置。",
    ),
    "notice.backup.no_second": (
        "The second place is not there, so the backup lies in the first one only. Plug the disk in.",
        "第二备份位置不可用，备份仅存于第一位置。请插入磁盘。",
    ),
    "notice.backup.first_failed": (
        "The first place is full or gone, so the backup lies in the second one only. Check that disk.",
        "第一备份位置已满或不可用，备份仅存于第二位置。请检查该磁盘。",
    ),
    "notice.backup.second_failed": (
        "The second place did not take the backup: it lies in the first one only. Check that disk.",
        "未能写入第二备份位置，备份仅存于第一位置。请检查该磁盘。",
    ),
    "backups.none": ("There is no backup yet.", "尚无备份。"),
    "backups.line": ("{at}  {why}  {path}", "{at}  {why}  {path}"),
    "backups.backup.damaged": ("damaged, not to be restored  {path}", "已损坏，不可恢复  {path}"),
    "backups.backup.newer": ("made by a newer Deskbell  {path}", "由更新版本的程序生成  {path}"),
    "backups.backup.old_seal": ("sealed by an older Deskbell  {path}", "由旧版本的程序加密  {path}"),
    "backups.backup.unreadable": ("cannot be read  {path}", "无法读取  {path}"),
    "reason.daily": ("daily", "每日备份"),
    "reason.exit": ("at closing", "退出时备份"),
    "reason.by_hand": ("by hand", "手动备份"),
    "reason.before_restore": ("before a restore", "恢复前备份"),
    "reason.upgrade": ("before an upgrade", "升级前备份"),
    "restore.done": (
        "The book is restored as it was on {at}, from {name}.",
        "已从 {name} 恢复账本，内容为 {at} 时的状态。",
    ),
    "restore.before": ("What it replaced is kept as {path}", "原有账本已备份为 {path}"),
    "restore.aside": (
        "What stood there could not be read; its files were moved to {path}",
        "原有账本无法读取，其文件已移至 {path}",
    ),
    "restore.missing": (
        "{count} photos or scans of this book are neither beside the backup nor here: they are missing.",
        "本账本有 {count} 个照片或扫描件在备份旁及本机均未找到，已缺失。",
    ),
    "restore.clerk": ("Manager's name: ", "主管姓名："),
    "restore.secret": ("PIN or password of {name}: ", "{name} 的密码："),
    "restore.password": ("Password of the backup: ", "备份密码："),
    "check.backup": ("The last good backup is {hours} hours old: {name}", "最近一次有效备份距今 {hours} 小时：{name}"),
    "check.backup.none": ("There is no backup of this book yet.", "本账本尚无备份。"),
}
