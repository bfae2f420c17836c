"""The sentences of the command line in both languages; they need no Qt, which a server may not have."""

from collections.abc import Mapping

from ui.cli.backupwords import SENTENCES as _OF_BACKUPS
from ui.cli.checkwords import SENTENCES as _OF_CHECKS
from ui.cli.diagnosewords import SENTENCES as _OF_DIAGNOSES
from ui.cli.letterwords import SENTENCES as _OF_LETTERS
from ui.cli.mailingwords import SENTENCES as _OF_MAILINGS
from ui.cli.noticewords import SENTENCES as _OF_NOTICES
from ui.cli.reportwords import SENTENCES as _OF_REPORTS
from ui.cli.shiftwords import SENTENCES as _OF_SHIFTS
from ui.cli.slipwords import SENTENCES as _OF_SLIPS
from ui.cli.smokewords import SENTENCES as _OF_SMOKE

_SENTENCES = {
    **_OF_SLIPS,
    **_OF_LETTERS,
    **_OF_MAILINGS,
    **_OF_NOTICES,
    **_OF_REPORTS,
    **_OF_BACKUPS,
    **_OF_DIAGNOSES,
    **_OF_CHECKS,
    **_OF_SHIFTS,
    **_OF_SMOKE,
    "program": ("The front desk of a residential management office.", "住宅物业服务前台。"),
    "help.data": ("the data folder with the book", "存放数据文件的文件夹"),
    "help.language": ("the language of messages and papers", "提示信息与单据的语言"),
    "help.json": ("answer with JSON", "以 JSON 格式输出"),
    "help.demo": ("build a sample office and take one case from call to paper", "建立示例数据并演示一次受理全过程"),
    "help.demo.households": ("how many flats", "示例户数"),
    "help.demo.cases": ("how many cases", "示例受理件数"),
    "help.demo.no_window": ("do not open the window afterwards", "完成后不打开窗口"),
    "help.import": ("bring in a list of owners or a register of past cases", "导入业主名册或历史受理登记"),
    "help.import.owners": (
        "a list of flats and owners (.xlsx, .xls, .ods, .csv)",
        "业主名册（.xlsx、.xls、.ods、.csv）",
    ),
    "help.import.cases": ("a register of past cases", "历史受理登记"),
    "help.export": (
        "write a list into a workbook (.xlsx) or a CSV file",
        "将名册或登记导出为工作簿（.xlsx）或 CSV 文件",
    ),
    "help.export.owners": (
        "every flat and its people, in the columns that import owners reads",
        "全部房屋及住户，列与导入名册一致",
    ),
    "help.export.incoming": ("the whole register of incoming letters", "全部来函登记"),
    "help.export.cases": ("the whole register of cases", "全部受理登记"),
    "help.import.template": ("write an empty list of owners to fill in", "输出空白的业主名册模板"),
    "help.encoding": (
        "the encoding of a text file, such as gb18030, when it is guessed wrong",
        "文本文件的编码，如 gb18030",
    ),
    "help.delimiter": ("what stands between the cells of a text file", "文本文件的分隔符"),
    "help.sheet": ("the sheet of a workbook to read", "要读取的工作表"),
    "help.dry_run": ("only say what would happen", "仅试运行，不保存"),
    "help.file": ("the file to read", "要读取的文件"),
    "help.find": (
        "find people, flats, cases, slips, letters, passes and incidents",
        "查找住户、房屋、受理件、派工单、函件、放行条和公共事件",
    ),
    "help.find.text": ("name, pinyin, phone, flat, plate or number", "姓名、拼音、电话、房号、车牌或编号"),
    "help.limit": ("how many answers at most", "最多显示条数"),
    "help.case": ("take or show a case", "受理登记或查看受理件"),
    "help.case.take": ("take a case and give it its number", "登记受理并编号"),
    "help.case.show": ("show one case with its history", "查看受理件及处理经过"),
    "help.phone": ("the caller's phone", "来电号码"),
    "help.name": ("who told it", "反映人姓名"),
    "help.unit": ("the flat, such as 3-2-1801", "房号，如 3-2-1801"),
    "help.relation": ("what the person is to the flat", "与房屋的关系"),
    "help.kind": ("what it is", "事项类型"),
    "help.channel": ("how it came", "受理渠道"),
    "help.class": ("the class by its code, such as leak", "类别代码，如 leak"),
    "help.place": ("the exact place", "具体位置"),
    "help.summary": ("the matter as the desk sees it", "事项归纳"),
    "help.words": (
        "the person's own words; - reads them from the standard input",
        "反映人原话；- 表示从标准输入读取",
    ),
    "help.urgency": ("how soon someone must go", "紧急程度"),
    "help.access": ("when the flat can be entered", "入户约定"),
    "help.first_receiver": ("who was asked first", "首问责任人"),
    "help.trade": ("the trade or department by its code", "工种或部门代码"),
    "help.received_at": (
        "when it reached the desk, such as 2026-11-12 09:30, if that was before now",
        "收到的时间，如 2026-11-12 09:30（早于登记时填写）",
    ),
    "help.withheld": ("withhold the name: only a manager sees it", "隐名：仅主管可见反映人姓名"),
    "help.told": ("what the person was told at once", "当场告知反映人的内容"),
    "help.reason": ("why it does not go to the department of its class", "不按类别派给默认部门的原因"),
    "help.second_of": ("the number of the case it is the second complaint about", "属二次投诉时，前一件的编号"),
    "help.about": ("the employee complained of", "被投诉的员工"),
    "help.breach": ("how that employee failed the first-asked duty", "违反首问责任的情形"),
    "help.demand": ("what the person demands", "反映人的诉求"),
    "help.apology": ("the apology given, in which words", "致歉情况及用语"),
    "help.promise_broken": ("a promise was broken", "存在承诺未兑现"),
    "help.idea": ("an idea for a new service: something the office could offer", "新需求：可考虑增设的服务"),
    "help.party": ("whose duty it is", "责任方"),
    "help.visit": ("whether the household may be visited", "是否同意上门走访"),
    "help.visit_otherwise": ("in which other way the household is reached", "希望的其他方式"),
    "help.disputed_slip": ("the number of the slip whose charge is disputed", "有争议的收费派工单号"),
    "help.estate": ("the estate by its name, when the flat does not say it", "小区名称（房号未能说明时填写）"),
    "help.incident": ("the number of the incident it belongs to", "所属公共事件的编号"),
    "help.solved": (
        "it was solved at the desk: the code of its cause; --told is the answer given",
        "当场解决：填写原因代码，--told 为答复内容",
    ),
    "help.slip": ("raise a maintenance slip as well", "同时开具派工单"),
    "help.request_id": ("the same id twice is one case", "请求编号，重复提交只登记一次"),
    "help.number": ("the number", "编号"),
    "help.slip.number": ("a slip's number, or a case's for its latest slip", "派工单号，或受理编号（取最新一张）"),
    "help.letter.number": (
        "a letter's number, or a case's for its latest letter",
        "函件编号，或受理编号（取最新一封）",
    ),
    "help.slip.paper": ("write a maintenance slip as a PDF", "输出派工单 PDF"),
    "help.pass.number": ("a pass's number", "放行条编号"),
    "help.pass.paper": ("write an item-release pass as a PDF", "输出物品放行条 PDF"),
    "help.letter.paper": ("write a letter as a PDF", "输出函件 PDF"),
    "help.file_of": (
        "write the file of a flat as a PDF, without its confidential notes",
        "输出房屋档案 PDF（不含保密提示）",
    ),
    "help.unit_of_file": ("the flat, in any usual spelling: 3-2-1801, B-402", "房号，写法不限：3-2-1801、3栋2单元1801"),
    "help.person": (
        "write all the book holds about a person as JSON, for that person",
        "将某人的全部资料导出为 JSON，供本人查阅",
    ),
    "help.person.id": ("the person's id, as find --json tells it", "人员编号，见 find --json"),
    "help.form": ("write the complaint form of a case as a PDF", "输出投诉处理单 PDF"),
    "help.register": (
        "write the register of visits and calls of a day as a PDF",
        "输出某日来访来电登记表 PDF",
    ),
    "help.day": ("the day, such as 2026-11-20", "日期，如 2026-11-20"),
    "help.out": ("the file to write", "输出文件"),
    "help.call": (
        "show the caller's card in the running window, or start it",
        "在已打开的窗口中显示来电人，未打开则启动",
    ),
    "usage.path": ("{text} cannot be a path", "{text} 不能作为路径"),
    "usage.moment": (
        "{text} is not a moment such as 2026-11-12 09:30",
        "{text} 不是有效时间，应如 2026-11-12 09:30",
    ),
    "usage.no_time": (
        "{text} has no time; write a moment such as 2026-11-12 09:30",
        "{text} 未写时间，应如 2026-11-12 09:30",
    ),
    "usage.day": ("{text} is not a day such as 2026-11-20", "{text} 不是有效日期，应如 2026-11-20"),
    "usage.solved_slip": (
        "--solved closes the case at once, so no slip can be raised for it: leave out --solved or --slip",
        "--solved 表示当场办结，不再开具派工单；请在 --solved 与 --slip 中只用一个",
    ),
    "usage.number": ("{text} is not a number from 1 up", "{text} 不是大于 0 的整数"),
    "import.account": (
        "{rows} rows: {imported} imported, {unchanged} unchanged, {refused} refused.",
        "共 {rows} 行：导入 {imported} 行，未变 {unchanged} 行，未导入 {refused} 行。",
    ),
    "import.rehearsed": ("This was a rehearsal: nothing was kept.", "此为试运行，未保存任何内容。"),
    "import.row": ("Row {row}: {reason}", "第 {row} 行：{reason}"),
    "import.remark": ("Row {row}: {remark}", "第 {row} 行：{remark}"),
    "import.remarks": ("{count} values were read with care:", "有 {count} 处存疑："),
    "import.passed_over": (
        "{count} rows hold no data (titles, headings, blank lines).",
        "另有 {count} 行不含数据（标题、表头、空行）。",
    ),
    "export.done": ("{rows} rows written to {path}.", "已导出 {rows} 行到 {path}。"),
    "export.cut": (
        "{cut} cells were longer than a spreadsheet holds and were cut.",
        "有 {cut} 个单元格超出电子表格的长度上限，已截断。",
    ),
    "progress.import": ("Importing", "正在导入"),
    "progress.export": ("Exporting", "正在导出"),
    "progress.demo": ("Building the sample office", "正在建立示例数据"),
    "find.nothing": ("Nothing was found.", "没有找到。"),
    "take.done": ("Case {number} is taken.", "已受理，编号 {number}。"),
    "take.reply_due": ("Reply due: {time}", "答复期限：{time}"),
    "take.solution_due": ("Solution due: {time}", "解决期限：{time}"),
    "take.solved": ("It is closed: solved at the desk.", "已当场解决并办结。"),
    "clock.behind": (
        "The PC's clock says {pc}, but the last entry is from {last}: entries go on from the last one. "
        "Set the PC's date and time right.",
        "电脑时间为 {pc}，而最近一条记录的时间为 {last}：新记录将从该时间续记。请校正电脑的日期和时间。",
    ),
    "clock.ahead": (
        "The PC's clock says {pc}, and the last entry is from {last}. If the PC's date is wrong, the limits are as "
        "well: set it right.",
        "电脑时间为 {pc}，而最近一条记录的时间为 {last}。如电脑日期有误，时限也会算错，请先校正。",
    ),
    "take.slip": ("Slip {number} is raised.", "已开具派工单 {number}。"),
    "person.done": ("{rows} rows written to {path}.", "已导出 {rows} 行到 {path}。"),
    "paper.written": ("{path}", "{path}"),
    "demo.built": (
        "A sample office with {households} flats and {cases} cases lies in {folder}.",
        "示例数据（{households} 户、{cases} 件受理）已存放在 {folder}。",
    ),
    "demo.kept": ("The sample office in {folder} is used as it is.", "使用 {folder} 中已有的示例数据。"),
    "demo.taken": (
        "{name} of {unit} called: case {number} was taken.",
        "{unit} {name} 来电：已受理，编号 {number}。",
    ),
    "demo.slip": ("Slip {number} went out to {worker} and came back.", "派工单 {number} 已交 {worker}，现已交回。"),
    "demo.letter": (
        "Letter {number} answered it and the case was closed.",
        "已以函件 {number} 答复，受理件已办结。",
    ),
    "demo.paper": ("{title} ({language}): {path}", "{title}（{language}）：{path}"),
    "demo.title.slip": ("Maintenance slip", "维修派工单"),
    "demo.title.letter": ("Reply letter", "答复函"),
    "demo.title.report": ("Monthly report", "月度报告"),
    "language.en": ("English", "英文"),
    "language.zh": ("Chinese", "中文"),
    "line": ("{line}", "{line}"),
    "refused.case.nobody_named": (
        "Say who told this: --name with a name or “passer-by”, --unit, or --phone of somebody on file.",
        "请说明反映人：用 --name 填写姓名（或“路人”），或用 --unit、--phone 指明已登记的住户。",
    ),
    "refused.reply.empty": (
        "Say with --told what the person was told: that answer closes what --solved says was solved at the desk.",
        "请用 --told 填写已告知反映人的答复内容，--solved 以此答复办结。",
    ),
    "refused.case.unknown": (
        "There is no complaint {number}. Check the number, or look for it with deskbell find.",
        "没有编号为 {number} 的受理件。请核对编号，或用 deskbell find 查找。",
    ),
    "refused.slip.unknown": (
        "There is no slip {number}. Check the number on the paper, or look for it with deskbell find.",
        "没有编号为 {number} 的派工单。请核对单据上的编号，或用 deskbell find 查找。",
    ),
    "refused.letter.unknown": (
        "There is no letter {number}. Check the number, or look for it with deskbell find.",
        "没有编号为 {number} 的函件。请核对编号，或用 deskbell find 查找。",
    ),
    "refused.pass.unknown": (
        "There is no pass {number}. Check the number on the paper, or look for it with deskbell find.",
        "没有编号为 {number} 的放行条。请核对单据上的编号，或用 deskbell find 查找。",
    ),
    "window.not_wanted": ("No window was opened: --no-window was given.", "未打开窗口：已指定 --no-window。"),
    "window.no_display": (
        "No window was opened: there is no display (DISPLAY and WAYLAND_DISPLAY are not set). "
        "Start Deskbell from a desktop session; the commands in --help work without one.",
        "未打开窗口：没有显示器（未设置 DISPLAY 和 WAYLAND_DISPLAY）。"
        "请在桌面环境中启动；--help 列出的命令无需显示器。",
    ),
    "window.no_libraries": (
        "No window was opened: Qt's system libraries are missing ({what}). The README lists the packages.",
        "未打开窗口：缺少 Qt 所需的系统库（{what}）。所需软件包见 README。",
    ),
    "window.incomplete": (
        "No window was opened: a part of Deskbell is missing or held back ({what}). Install it once more. If that does "
        "not help, ask whether an antivirus program took a file away.",
        "未打开窗口：程序文件缺失或被拦截（{what}）。请重新安装；如仍无法启动，请检查文件是否被杀毒软件隔离。",
    ),
}


def refusal_words(language: str, code: str, fields: Mapping[str, object]) -> str:
    """What a script is told where the window's sentence names its keys; empty where that one serves both."""
    key = f"refused.{code}"
    return say(language, key, **fields) if key in _SENTENCES else ""


def say(language: str, key: str, /, **fields: object) -> str:
    """The sentence of a key in "en" or "zh" with its blanks filled."""
    return _SENTENCES[key][language == "zh"].format(**fields)
