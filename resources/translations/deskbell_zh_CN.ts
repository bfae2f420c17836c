<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutView</name>
    <message>
        <source>The front desk of a residential management office. It works on this PC alone and needs no network; only a folder that you name yourself is looked into. Free software under the MIT licence, without warranty; the file LICENSE has the words.</source>
        <translation>住宅物业管理处的前台程序。仅在本机运行，无需网络；只会查看您自己指定的文件夹。自由软件，按 MIT 许可证发布，不附带任何担保；条文见文件 LICENSE。</translation>
    </message>
    <message>
        <source>Libraries it stands on</source>
        <translation>所用程序库</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>字体与图标</translation>
    </message>
    <message>
        <source>Open the licences</source>
        <translation>打开许可证文件夹</translation>
    </message>
</context>
<context>
    <name>AcceptForm</name>
    <message>
        <source>Accepted on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>What was found: walls, water, power, rubbish, deposit</source>
        <translation>验收情况：墙体、水路、电路、垃圾清运、押金</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pasted {when}.png</source>
        <translation>粘贴 {when}.png</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>正在添加 {name}</translation>
    </message>
</context>
<context>
    <name>AddressesDialog</name>
    <message>
        <source>Envelopes or labels for {number}</source>
        <translation>{number} 的信封或标签</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Print on</source>
        <translation>打印介质</translation>
    </message>
    <message>
        <source>Labels already used on the first sheet</source>
        <translation>首张标签纸已用掉的标签数</translation>
    </message>
</context>
<context>
    <name>AdvicePart</name>
    <message>
        <source>Every class</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{number} is in the register; F9 posts it</source>
        <translation>{number} 已登记，按 F9 张贴</translation>
    </message>
    <message>
        <source>{number} was changed</source>
        <translation>{number} 已修改</translation>
    </message>
    <message>
        <source>{number} hangs as told</source>
        <translation>{number} 的张贴位置和期限已更新</translation>
    </message>
    <message>
        <source>The days of {number} are put right</source>
        <translation>{number} 的日期已更正</translation>
    </message>
    <message>
        <source>{number} hangs; its words stay as they are</source>
        <translation>{number} 已张贴，内容不再改动</translation>
    </message>
    <message>
        <source>{number} was taken down</source>
        <translation>{number} 已撤下</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation>正在打印 {number}</translation>
    </message>
    <message>
        <source>{number} is void; its number stays used</source>
        <translation>{number} 已作废，编号不再重新使用</translation>
    </message>
    <message>
        <source>{number} is void; take it off the boards</source>
        <translation>{number} 已作废，请从公告栏撤下</translation>
    </message>
</context>
<context>
    <name>AlikeTable</name>
    <message>
        <source>Same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已有人员</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>视为</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>People who may be one</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>Space changes the selected pair. Two are one only where you say so, or where name and phone are the same.</source>
        <translation>按空格键更改所选一对。只有您确认，或姓名和电话都相同，才视为同一人。</translation>
    </message>
    <message>
        <source>{n} less likely pairs are not shown and count as different people.</source>
        <translation>另有 {n} 对可能性较低，未列出，按不同人处理。</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>已在库</translation>
    </message>
</context>
<context>
    <name>AnswerAllForm</name>
    <message>
        <source>What all who wait are told</source>
        <translation>给所有等待答复者的答复内容</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>答复方式</translation>
    </message>
</context>
<context>
    <name>AnsweredForm</name>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How: by phone, in person, by letter …</source>
        <translation>方式：电话、当面、来函……</translation>
    </message>
</context>
<context>
    <name>Appointing</name>
    <message>
        <source>e.g. 14:00</source>
        <translation>如 14:00</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>{name} is on no list.</source>
        <translation>名单上没有{name}。</translation>
    </message>
    <message>
        <source>{worker} is expected elsewhere then: {slips}</source>
        <translation>{worker} 该时段已有预约：{slips}</translation>
    </message>
    <message>
        <source>Until {time} is the next day.</source>
        <translation>结束时间{time}为次日。</translation>
    </message>
    <message>
        <source>This time is past already.</source>
        <translation>该时间已过。</translation>
    </message>
    <message>
        <source>The office is not open for all of that time.</source>
        <translation>该时段不全在办公时间内。</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Letters to approve</source>
        <translation>待审批函件</translation>
    </message>
    <message>
        <source>Letters waiting for approval</source>
        <translation>待审批函件</translation>
    </message>
    <message>
        <source>Choose a letter to see its page.</source>
        <translation>选择一封函件即可查看版面。</translation>
    </message>
    <message>
        <source>Approve and print</source>
        <translation>批准并打印</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回修改…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>A letter was sent back to you</source>
        <translation>有一封函件待您修改</translation>
    </message>
    <message>
        <source>{n} letters were sent back to you</source>
        <translation>有 {n} 封函件待您修改</translation>
    </message>
    <message>
        <source>Mend the letter</source>
        <translation>去修改</translation>
    </message>
    <message>
        <source>No letter waits for approval.</source>
        <translation>没有待审批的函件。</translation>
    </message>
    <message>
        <source>Down shows the next letter.</source>
        <translation>按 ↓ 查看下一封。</translation>
    </message>
    <message>
        <source>waits for {n} days</source>
        <translation>已等待 {n} 天</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>撤回修改</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>its writer</source>
        <translation>拟稿人</translation>
    </message>
    <message>
        <source>The letter went back to {clerk}</source>
        <translation>函件已退回 {clerk} 修改</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Add photos or scans…</source>
        <translation>添加照片或扫描件…</translation>
    </message>
    <message>
        <source>No photos or scans yet. Drop files here, or paste a picture with Ctrl+V.</source>
        <translation>暂无照片或扫描件。可将文件拖到此处，或按 Ctrl+V 粘贴图片。</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>added {when} by {clerk}</source>
        <translation>{when} 由 {clerk} 添加</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>名称与说明…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Photos and scans ({endings})</source>
        <translation>照片和扫描件 ({endings})</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a file. Copy one, then paste it here.</source>
        <translation>剪贴板中没有图片或文件。请先复制，再在此粘贴。</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>已添加 {count} 个</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Here already: {count}</source>
        <translation>已有相同文件 {count} 个</translation>
    </message>
    <message>
        <source>The photo or scan is taken off</source>
        <translation>照片或扫描件已移除</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>At the desk: {name}</source>
        <translation>当前前台：{name}</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>无人登录</translation>
    </message>
</context>
<context>
    <name>BackForm</name>
    <message>
        <source>Guard</source>
        <translation>门岗</translation>
    </message>
    <message>
        <source>Went out on</source>
        <translation>放行日期</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write a time such as 9:30, or leave it empty</source>
        <translation>请填写时间，例如 9:30，或留空</translation>
    </message>
</context>
<context>
    <name>BackupParting</name>
    <message>
        <source>Deskbell closes when the backup is made</source>
        <translation>备份完成后程序将关闭</translation>
    </message>
    <message>
        <source>Backing up what was written since the last backup…</source>
        <translation>正在备份上次备份以来的内容…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Everything is saved in the book already. Without this backup the next one is made tomorrow.</source>
        <translation>所有内容都已保存在账本中。跳过本次备份，下次备份将在明天进行。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不备份直接关闭</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>未能备份。{why}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Looking at the backups</source>
        <translation>正在查看备份</translation>
    </message>
    <message>
        <source>A backup is being made already</source>
        <translation>正在备份中</translation>
    </message>
    <message>
        <source>Backed up and proved.</source>
        <translation>已备份并校验。</translation>
    </message>
    <message>
        <source>Backing up the book</source>
        <translation>正在备份账本</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. {why}</source>
        <translation>今天的备份未能完成。{why}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>BackupsPane</name>
    <message>
        <source>How it stands</source>
        <translation>备份状况</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Try the newest one (drill)</source>
        <translation>演练最新备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份列表</translation>
    </message>
    <message>
        <source>There is no backup yet. F9 makes one.</source>
        <translation>尚无备份，按 F9 备份。</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>更新版本</translation>
    </message>
    <message>
        <source>Older program</source>
        <translation>旧版本程序</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>另一个账本</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Earlier place</source>
        <translation>原备份位置</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二位置</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>第一位置</translation>
    </message>
    <message>
        <source>Looking at the places…</source>
        <translation>正在查看备份位置…</translation>
    </message>
    <message>
        <source>Try the chosen one (drill)</source>
        <translation>演练所选备份</translation>
    </message>
    <message>
        <source>A backup is being tried already</source>
        <translation>正在演练一份备份</translation>
    </message>
    <message>
        <source>Trying a backup</source>
        <translation>正在演练备份</translation>
    </message>
    <message>
        <source>Try a sealed backup</source>
        <translation>演练加密备份</translation>
    </message>
    <message>
        <source>Password of the backup of {when}</source>
        <translation>{when} 备份的密码</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backup of {when} is whole: {rows} entries and {files} photos and scans were proved.</source>
        <translation>{when} 的备份完好：已校验 {rows} 条记录、{files} 个照片和扫描件。</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>备份文件（{endings}）</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Where backups are kept</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>第一位置</translation>
    </message>
    <message>
        <source>Second place, such as a stick</source>
        <translation>第二位置（例如 U 盘）</translation>
    </message>
    <message>
        <source>The folder backups beside the book</source>
        <translation>账本旁的 backups 文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Each backup goes to both. A stick that is not plugged in is told, and gets the next backup when it is.</source>
        <translation>每次备份都存到两处。U 盘未插入时会提示，插入后存入下一次备份。</translation>
    </message>
    <message>
        <source>Kept: where backups go from now on</source>
        <translation>已保存：今后的备份位置</translation>
    </message>
    <message>
        <source>This folder is on the network: backups wait for it, and others there may open them.</source>
        <translation>此文件夹在网络上：备份要等待网络，网络上的其他人可能打开备份。</translation>
    </message>
    <message>
        <source>{service} copies this folder to the internet: the book&apos;s data would leave this PC. Set a password, or choose another folder.</source>
        <translation>{service} 会把此文件夹同步到互联网：账本数据将离开本机。请设置密码，或另选文件夹。</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>To bear in mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Confidential note</source>
        <translation>保密备注</translation>
    </message>
    <message>
        <source>Visits and follow-ups</source>
        <translation>走访与回访</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>仍不满意</translation>
    </message>
    <message>
        <source>{day}, {n} overdue</source>
        <translation>{day}，已逾期 {n} 项</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次回访</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次走访</translation>
    </message>
    <message>
        <source>Confidential note: ask a manager</source>
        <translation>保密备注：请询问主管</translation>
    </message>
</context>
<context>
    <name>BeforeIssue</name>
    <message>
        <source>{n} letters are about to get their numbers and go out</source>
        <translation>即将编号并签发 {n} 封函件</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>落款人：{name}</translation>
    </message>
    <message>
        <source>F9 once more issues them.</source>
        <translation>再按一次 F9 即签发。</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>The whole estate</source>
        <translation>整个小区</translation>
    </message>
    <message>
        <source>Flats: {n}</source>
        <translation>房屋：{n} 户</translation>
    </message>
    <message>
        <source>Buildings: {names}</source>
        <translation>楼栋：{names}</translation>
    </message>
    <message>
        <source>The report of {period} is about to be issued in {language}: it never changes again</source>
        <translation>即将签发{period}的报告（{language}）：签发后不再更改</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Main classes without a measure: {names}</source>
        <translation>尚无整改措施的大类：{names}</translation>
    </message>
    <message>
        <source>Ctrl+G leads to the review</source>
        <translation>按 Ctrl+G 前往回顾</translation>
    </message>
    <message>
        <source>Write the measures</source>
        <translation>填写整改措施</translation>
    </message>
    <message>
        <source>{number} stands already and not one figure differs from it</source>
        <translation>{number} 已签发且有效，各项指标与其完全一致</translation>
    </message>
    <message>
        <source>{number} stands already and will be replaced</source>
        <translation>{number} 已签发且有效，将被替换</translation>
    </message>
    <message>
        <source>Ctrl+I once more issues it.</source>
        <translation>再按一次 Ctrl+I 即签发。</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>签发</translation>
    </message>
</context>
<context>
    <name>BeginningPart</name>
    <message>
        <source>It may lie on a stick. All comes back from it; only this PC&apos;s printers are chosen anew.</source>
        <translation>备份可以在 U 盘上。全部内容将从中恢复，只需重新选择本机的打印机。</translation>
    </message>
    <message>
        <source>This office has a backup: bring it back…</source>
        <translation>本管理处已有备份：恢复备份…</translation>
    </message>
</context>
<context>
    <name>BenefitForm</name>
    <message>
        <source>What was used</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The household</source>
        <translation>全户</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>享用人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Go on to the desk</source>
        <translation>进入前台</translation>
    </message>
</context>
<context>
    <name>BlanksNotice</name>
    <message>
        <source>To fill in: {names}</source>
        <translation>待填写：{names}</translation>
    </message>
    <message>
        <source>A notice with blanks does not hang.</source>
        <translation>公告尚有待填内容，不能张贴。</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>去填写</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>Day board</source>
        <translation>派工日程</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Day board</source>
        <translation>派工日程</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>今天 (Home)</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>日程板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>How the day is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>全部工种</translation>
    </message>
    <message>
        <source>Trade or department</source>
        <translation>工种/部门</translation>
    </message>
    <message>
        <source>Without a time: {n}</source>
        <translation>未约时间：{n}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>拿起</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>日程单</translation>
    </message>
    <message>
        <source>All day sheets</source>
        <translation>全部日程单</translation>
    </message>
    <message>
        <source>Clear the time</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Del, on the card</source>
        <translation>在卡片上按 Del</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>查看当天</translation>
    </message>
    <message>
        <source>Take the slip up, or put it down</source>
        <translation>拿起或放下派工单</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印派工单</translation>
    </message>
    <message>
        <source>Day sheet of the worker</source>
        <translation>该维修人员的日程单</translation>
    </message>
    <message>
        <source>Day sheets of all workers</source>
        <translation>全部维修人员的日程单</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>转到某一天</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Slips without a time</source>
        <translation>未约时间的派工单</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>放下</translation>
    </message>
    <message>
        <source>Out without a time, or past it</source>
        <translation>未约时间或已过时间</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>Looking whether the book is sound</source>
        <translation>正在检查账本是否完好</translation>
    </message>
    <message>
        <source>Looking through the whole book</source>
        <translation>正在全面检查账本</translation>
    </message>
    <message>
        <source>Diary changed</source>
        <translation>操作记录被改动</translation>
    </message>
</context>
<context>
    <name>BookPart</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>In the folder papers beside the book, where no printer took them</source>
        <translation>未经打印机输出的单据保存在账本旁的 papers 文件夹中</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>None is used: everything stays on this PC</source>
        <translation>不使用网络，所有数据都在本机</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>诊断信息…</translation>
    </message>
    <message>
        <source>When somebody helps you</source>
        <translation>请人协助时</translation>
    </message>
    <message>
        <source>A file with versions, counts, sizes and settings, without any personal data. You read all of it before you save it, and nothing is sent by itself.</source>
        <translation>包含版本、数量、大小和设置的文件，不含任何个人信息。保存前可阅读全部内容，程序不会自行发送。</translation>
    </message>
</context>
<context>
    <name>BreachForm</name>
    <message>
        <source>What was found</source>
        <translation>违规情况</translation>
    </message>
    <message>
        <source>What must be put right</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring back the backup of {when}</source>
        <translation>恢复 {when} 的备份</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>备份文件（{endings}）</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Nothing was brought back: something typed could not be kept first. Try again in a moment.</source>
        <translation>没有恢复任何备份：还有录入的内容未能先保存下来。请稍后再试。</translation>
    </message>
    <message>
        <source>Nothing was brought back: the PC is being switched off. If it stays on, do it again.</source>
        <translation>未恢复备份：电脑正在关机。如电脑并未关机，请重新操作。</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Papers are being printed: wait until they are out, then bring it back</source>
        <translation>正在打印：请等打印完成后再恢复</translation>
    </message>
    <message>
        <source>Bringing a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>What was being typed waits in it as a draft.</source>
        <translation>正在录入的内容已作为草稿带入其中。</translation>
    </message>
    <message>
        <source>What others were typing and could not go along waits for them as new cases: {n}.</source>
        <translation>其他人正在录入、无法一并带入的内容，已作为新受理件的草稿留给他们：{n} 份。</translation>
    </message>
    <message>
        <source>What was being typed and could not go along is kept in the file {path}.</source>
        <translation>正在录入、无法一并带入的内容保存在文件 {path} 中。</translation>
    </message>
    <message>
        <source>Drafts of others that are only in the copy that is kept: {n}. Tell them.</source>
        <translation>其他人的草稿中有 {n} 份只在保留的副本里，请告知他们。</translation>
    </message>
    <message>
        <source>Photos or scans that were neither beside the backup nor on this PC, and are missing: {n}.</source>
        <translation>备份旁和本机上都没有、因而缺失的照片或扫描件：{n} 个。</translation>
    </message>
    <message>
        <source>The book is as it was on {when}.</source>
        <translation>账本已恢复到 {when} 的状态。</translation>
    </message>
    <message>
        <source>What it replaced is kept: {path}</source>
        <translation>原有账本已另存：{path}</translation>
    </message>
    <message>
        <source>What was being typed could not be written into a file. Copy it now.</source>
        <translation>正在填写的内容无法写入文件，请现在就复制下来。</translation>
    </message>
    <message>
        <source>What was being typed</source>
        <translation>正在填写的内容</translation>
    </message>
    <message>
        <source>Stopped: no backup was brought back.</source>
        <translation>已停止：没有恢复任何备份。</translation>
    </message>
    <message>
        <source>The backup was brought back, and only opening it failed.</source>
        <translation>备份已经恢复，只是打开账本时没有成功。</translation>
    </message>
    <message>
        <source>What was being typed is kept beside it in the file {name}.</source>
        <translation>正在输入的内容已保存在账本旁的文件 {name} 中。</translation>
    </message>
    <message>
        <source>Show what was being typed…</source>
        <translation>显示正在填写的内容…</translation>
    </message>
    <message>
        <source>The book is damaged and is not written any more</source>
        <translation>账本已损坏，不再写入</translation>
    </message>
</context>
<context>
    <name>BrokeDown</name>
    <message>
        <source>Deskbell broke down on {moment}; what was saved is safe</source>
        <translation>首问曾于 {moment} 意外中断；已保存的内容完好</translation>
    </message>
    <message>
        <source>Deskbell broke down on {moment}</source>
        <translation>首问曾于 {moment} 意外中断</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Deskbell was not closed last time; what was saved is safe</source>
        <translation>首问上次未正常关闭；已保存的内容完好</translation>
    </message>
    <message>
        <source>Deskbell was not closed last time</source>
        <translation>首问上次未正常关闭</translation>
    </message>
    <message>
        <source>Deskbell broke down on {moment}.</source>
        <translation>首问曾于 {moment} 意外中断。</translation>
    </message>
    <message>
        <source>What was saved is safe, and what was begun is offered again where it was begun. If it happens more often, copy the details for whoever looks after the program, or save the diagnostics.</source>
        <translation>已保存的内容完好，未写完的内容会在原处再次提供。如多次发生，请复制详情交给维护人员，或保存诊断信息。</translation>
    </message>
    <message>
        <source>If it happens more often, copy the details for whoever looks after the program, or save the diagnostics.</source>
        <translation>如多次发生，请复制详情交给维护人员，或保存诊断信息。</translation>
    </message>
    <message>
        <source>Broke down</source>
        <translation>上次意外中断</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message>
        <source>New complaint</source>
        <translation>新建登记</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>拟写函件</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Choose a flat to see who lives there and what was told.</source>
        <translation>请选择房屋，查看住户和受理记录。</translation>
    </message>
</context>
<context>
    <name>BuildingForm</name>
    <message>
        <source>Belongs to the estate</source>
        <translation>所属小区</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>Reply recorded</source>
        <translation>已登记答复</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>{what}: {cases}</source>
        <translation>{what}：{cases}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Reply…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Told…</source>
        <translation>告知…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>打印派工单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Let wait…</source>
        <translation>转等待…</translation>
    </message>
    <message>
        <source>Link as second complaints…</source>
        <translation>关联为重复投诉…</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>取消选择（Esc）</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>已选 {n} 件</translation>
    </message>
</context>
<context>
    <name>CallButton</name>
    <message>
        <source>no number yet</source>
        <translation>尚未登记号码</translation>
    </message>
    <message>
        <source>called {time}</source>
        <translation>{time} 已致电</translation>
    </message>
    <message>
        <source>not reached {time}</source>
        <translation>{time} 未接通</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已拨打</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>单据上的意见</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>No phone on file</source>
        <translation>无联系电话</translation>
    </message>
    <message>
        <source>“This is {office}. Is what you told us settled, and how did you find the way it was done?”</source>
        <translation>“您好，这里是{office}。您反映的事情解决了吗？对处理过程还满意吗？”</translation>
    </message>
    <message>
        <source>Not closed yet; the repair was finished {moment}</source>
        <translation>尚未办结；维修于 {moment} 完成</translation>
    </message>
    <message>
        <source>{n} times, last {moment}</source>
        <translation>{n} 次，最近 {moment}</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Not yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>反映人评价</translation>
    </message>
    <message>
        <source>In the person&apos;s own words; needed when they are not satisfied</source>
        <translation>按反映人原话记录；不满意时必填</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>反映人原话</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>致电对象</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>On (empty: today)</source>
        <translation>日期（不填为今天）</translation>
    </message>
    <message>
        <source>At (empty: now)</source>
        <translation>时间（不填为现在）</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Out of the directory</source>
        <translation>从通讯录选择</translation>
    </message>
    <message>
        <source>Everybody in the directory is on this list already.</source>
        <translation>通讯录里的条目都已在此名单中。</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Call now</source>
        <translation>立即拨打</translation>
    </message>
    <message>
        <source>Somebody else: name and number, Enter</source>
        <translation>致电其他人：姓名和电话，回车</translation>
    </message>
    <message>
        <source>Somebody else who was called</source>
        <translation>致电其他人</translation>
    </message>
    <message>
        <source>Nobody is on the call list of this class yet: Settings, At the elbow.</source>
        <translation>此类别还没有应急联系人，请在“设置 › 应答提示”中添加。</translation>
    </message>
    <message>
        <source>Say what has happened, and whom to call stands here.</source>
        <translation>先选发生了什么，这里就会列出应急电话。</translation>
    </message>
    <message>
        <source>On call now: {names}</source>
        <translation>当班待命：{names}</translation>
    </message>
    <message>
        <source>No number yet for {name}: type it behind the name, Enter</source>
        <translation>“{name}”还没有电话：请在名称后输入号码，按回车</translation>
    </message>
</context>
<context>
    <name>CallerForm</name>
    <message>
        <source>Phone, name or unit</source>
        <translation>电话、姓名或房号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Anything else they say</source>
        <translation>来电人补充的内容</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>I have told them so</source>
        <translation>已按此口径告知来电人</translation>
    </message>
    <message>
        <source>Told already: {number}</source>
        <translation>已经报过：{number}</translation>
    </message>
    <message>
        <source>This household is among the callers. Its second call goes to the same case.</source>
        <translation>该户已在来电人之列，再次来电记入同一受理件。</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>记入该件</translation>
    </message>
    <message>
        <source>Take another case</source>
        <translation>另立一件</translation>
    </message>
    <message>
        <source>Called again about {number}</source>
        <translation>就 {number} 再次来电</translation>
    </message>
</context>
<context>
    <name>CallerPane</name>
    <message>
        <source>Type a phone, a name or a unit: the caller&apos;s file will appear here.</source>
        <translation>输入电话、姓名或房号，此处显示来电人档案。</translation>
    </message>
    <message>
        <source>Open full file</source>
        <translation>查看完整档案</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近12个月</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No case in the last 12 months.</source>
        <translation>近12个月无受理记录。</translation>
    </message>
    <message>
        <source>{open} open · {all} in all</source>
        <translation>未结 {open} · 共 {all}</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>前台待领</translation>
    </message>
    <message>
        <source>None on file</source>
        <translation>无登记</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Let to</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>letters in English</source>
        <translation>函件用英文</translation>
    </message>
    <message>
        <source>letters in Chinese</source>
        <translation>函件用中文</translation>
    </message>
    <message>
        <source>to {month}</source>
        <translation>至{month}</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>来电人</translation>
    </message>
</context>
<context>
    <name>CallsNow</name>
    <message>
        <source>Calls made</source>
        <translation>致电记录</translation>
    </message>
    <message>
        <source>What was said, Enter</source>
        <translation>通话内容，回车保存</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Reached after all</source>
        <translation>其实已接通</translation>
    </message>
    <message>
        <source>Called: {who}</source>
        <translation>已致电：{who}</translation>
    </message>
    <message>
        <source>The call is off the list</source>
        <translation>致电记录已取下</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls to make</source>
        <translation>待回访列表</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>已回访列表</translation>
    </message>
    <message>
        <source>Return calls</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>回访范围</translation>
    </message>
    <message>
        <source>Choose a call: the person and what was done will stand here.</source>
        <translation>请选择一条回访，此处显示住户与处理情况。</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>记录回访</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>改日…</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开受理件</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Keep what the person said</source>
        <translation>保存回访结果</translation>
    </message>
    <message>
        <source>Nobody answered this call</source>
        <translation>本次无人接听</translation>
    </message>
    <message>
        <source>Call on another day</source>
        <translation>改日回访</translation>
    </message>
    <message>
        <source>Open the case of this call</source>
        <translation>打开该回访的受理件</translation>
    </message>
    <message>
        <source>Take this call off the list</source>
        <translation>将该回访移出列表</translation>
    </message>
    <message>
        <source>{number}: kept</source>
        <translation>{number}：已记录</translation>
    </message>
    <message>
        <source>{number}: not satisfied, taken up again</source>
        <translation>{number}：不满意，已重新受理</translation>
    </message>
    <message>
        <source>{number}: not satisfied; the case is still open and goes on</source>
        <translation>{number}：不满意；受理件尚未办结，继续处理</translation>
    </message>
    <message>
        <source>{number}: to be called again on {day}</source>
        <translation>{number}：将于 {day} 再次回访</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Reply recorded for {number}</source>
        <translation>已登记 {number} 的答复</translation>
    </message>
    <message>
        <source>{number} passed on</source>
        <translation>{number} 已转交</translation>
    </message>
    <message>
        <source>{number} waits</source>
        <translation>{number} 已暂停等待</translation>
    </message>
    <message>
        <source>{number} closed</source>
        <translation>{number} 已办结</translation>
    </message>
    <message>
        <source>{number} taken up again</source>
        <translation>{number} 已重新受理</translation>
    </message>
    <message>
        <source>{number} made void; its number stays</source>
        <translation>{number} 已作废，编号保留</translation>
    </message>
    <message>
        <source>{number} goes on</source>
        <translation>{number} 已继续处理</translation>
    </message>
    <message>
        <source>Hand-over of {number} marked as read</source>
        <translation>{number} 的交接已标为已读</translation>
    </message>
    <message>
        <source>{number} has no slip yet. F9 raises one.</source>
        <translation>{number} 尚无派工单，按 F9 派工。</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Print slip</source>
        <translation>打印派工单</translation>
    </message>
    <message>
        <source>Write letter</source>
        <translation>写回复函</translation>
    </message>
    <message>
        <source>Record reply…</source>
        <translation>登记答复…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新受理…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Record reply…</source>
        <translation>登记答复…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation>转交…(&amp;P)</translation>
    </message>
    <message>
        <source>Write &amp;letter</source>
        <translation>写回复函(&amp;L)</translation>
    </message>
    <message>
        <source>Slip with de&amp;tails…</source>
        <translation>派工单（预约等详情）…(&amp;T)</translation>
    </message>
    <message>
        <source>Preview the &amp;slip</source>
        <translation>预览派工单(&amp;S)</translation>
    </message>
    <message>
        <source>Complaint &amp;form on paper</source>
        <translation>投诉处理单（纸质）(&amp;F)</translation>
    </message>
    <message>
        <source>Let it &amp;wait…</source>
        <translation>暂停等待…(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续处理(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>办结…(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>重新受理…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark the hand-over as read</source>
        <translation>交接标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Tell in the mont&amp;h&apos;s report…</source>
        <translation>列入本月报告典型案例…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>作废…(&amp;V)</translation>
    </message>
    <message>
        <source>Register of visits and calls of a &amp;day…</source>
        <translation>某日来访来电登记表…(&amp;D)</translation>
    </message>
    <message>
        <source>Print this l&amp;ist…</source>
        <translation>打印本清单…(&amp;I)</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Story</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>事项的各部分</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation>已复制 {number}</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Filter the cases</source>
        <translation>筛选事项</translation>
    </message>
    <message>
        <source>Show these cases</source>
        <translation>显示这些事项</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Any: type letters of its name</source>
        <translation>不限：键入名称中的字即可查找</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Trade or department</source>
        <translation>工种/部门</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受理渠道</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>受理日期起</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>受理日期止</translation>
    </message>
    <message>
        <source>Who was asked first</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Who took it down</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Justified or not</source>
        <translation>是否属实</translation>
    </message>
    <message>
        <source>Whose duty</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Only those withheld</source>
        <translation>仅看匿名的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>This day is later than the last day. Change one of the two.</source>
        <translation>此日期晚于截止日期，请改其中一个。</translation>
    </message>
    <message>
        <source>No class is called so. Choose one from the list, or leave it empty.</source>
        <translation>没有这个类别。请从列表中选择，或留空。</translation>
    </message>
    <message>
        <source>Show 1 case</source>
        <translation>显示 1 件</translation>
    </message>
    <message>
        <source>Show {n} cases</source>
        <translation>显示 {n} 件</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Which cases</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Words of a case, or its number</source>
        <translation>内容关键字或受理编号</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索受理记录</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>受理记录</translation>
    </message>
    <message>
        <source>Filters ({n})</source>
        <translation>筛选（{n}）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>新建登记</translation>
    </message>
</context>
<context>
    <name>CasesGround</name>
    <message>
        <source>Choose a case on the left.</source>
        <translation>请在左侧选择一条记录。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉报修</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>{number} has no hand-over to read</source>
        <translation>{number} 没有待阅读的交接</translation>
    </message>
    <message>
        <source>Not possible for {number} as it stands: {state}</source>
        <translation>{number} 当前状态为“{state}”，无法执行此操作</translation>
    </message>
    <message>
        <source>Print a slip for this case</source>
        <translation>为此事项打印派工单</translation>
    </message>
    <message>
        <source>Slip with appointment and details…</source>
        <translation>派工单（含预约及详情）…</translation>
    </message>
    <message>
        <source>Write a letter for this case</source>
        <translation>为此事项写回复函</translation>
    </message>
    <message>
        <source>Write a note on this case</source>
        <translation>为此事项添加记录</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Pass this case on</source>
        <translation>转交此事项</translation>
    </message>
    <message>
        <source>Let this case wait…</source>
        <translation>暂停等待…</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>继续处理该事项</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>办结此事项</translation>
    </message>
    <message>
        <source>Take this case up again</source>
        <translation>重新受理该事项</translation>
    </message>
    <message>
        <source>Mark the hand-over as read</source>
        <translation>交接标为已读</translation>
    </message>
    <message>
        <source>Tell in the month&apos;s report…</source>
        <translation>列入本月报告典型案例…</translation>
    </message>
    <message>
        <source>More that can be done with this case</source>
        <translation>该事项的更多操作</translation>
    </message>
    <message>
        <source>Make this case void</source>
        <translation>作废此事项</translation>
    </message>
    <message>
        <source>Preview the latest slip</source>
        <translation>预览最近的派工单</translation>
    </message>
    <message>
        <source>Complaint form of this case on paper</source>
        <translation>打印本件投诉处理单</translation>
    </message>
    <message>
        <source>Copy the case number</source>
        <translation>复制受理编号</translation>
    </message>
    <message>
        <source>Write how this case was handled…</source>
        <translation>登记该事项的处理情况…</translation>
    </message>
    <message>
        <source>Put right what this case is about…</source>
        <translation>更正该事项的登记内容…</translation>
    </message>
    <message>
        <source>Add what is set right…</source>
        <translation>添加整改事项…</translation>
    </message>
    <message>
        <source>Add a compensation…</source>
        <translation>添加补偿…</translation>
    </message>
    <message>
        <source>Investigation of this case…</source>
        <translation>该事项的调查…</translation>
    </message>
    <message>
        <source>Add a photo or paper to this case…</source>
        <translation>为该事项添加照片或资料…</translation>
    </message>
    <message>
        <source>Save what is written here</source>
        <translation>保存正在填写的内容</translation>
    </message>
    <message>
        <source>Next part of the case</source>
        <translation>事项的下一部分</translation>
    </message>
    <message>
        <source>Part of the case before</source>
        <translation>事项的上一部分</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索受理记录</translation>
    </message>
    <message>
        <source>Filter the cases…</source>
        <translation>筛选事项…</translation>
    </message>
    <message>
        <source>Print this list of cases…</source>
        <translation>打印本事项清单…</translation>
    </message>
    <message>
        <source>Register of visits and calls of a day…</source>
        <translation>某日来访来电登记表…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Rename the filter chosen…</source>
        <translation>重命名所选筛选…</translation>
    </message>
    <message>
        <source>Take the filter chosen off</source>
        <translation>移除所选筛选</translation>
    </message>
    <message>
        <source>Told the person: for all selected…</source>
        <translation>批量登记已告知…</translation>
    </message>
    <message>
        <source>Let all selected wait…</source>
        <translation>批量转等待…</translation>
    </message>
    <message>
        <source>Link the selected as second complaints…</source>
        <translation>将所选关联为重复投诉…</translation>
    </message>
    <message>
        <source>Select all cases fetched</source>
        <translation>全选已加载的事项</translation>
    </message>
</context>
<context>
    <name>CasesTab</name>
    <message>
        <source>Taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cases of this flat</source>
        <translation>本户事项</translation>
    </message>
    <message>
        <source>Nothing was brought to the desk from this flat.</source>
        <translation>本户尚无来访来电事项。</translation>
    </message>
    <message>
        <source>New complaint…</source>
        <translation>新登记…</translation>
    </message>
</context>
<context>
    <name>ChangeOfOwnerForm</name>
    <message>
        <source>several with a comma between</source>
        <translation>多个号码用逗号隔开</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新业主</translation>
    </message>
    <message>
        <source>Phones, as told</source>
        <translation>电话（照原话）</translation>
    </message>
    <message>
        <source>Hands over on</source>
        <translation>产权变更日期</translation>
    </message>
    <message>
        <source>as those who leave</source>
        <translation>同原业主份额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>产权份额</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Write the day, such as 2024-03-01</source>
        <translation>请填写日期，如 2024-03-01</translation>
    </message>
</context>
<context>
    <name>ChargeAtElbow</name>
    <message>
        <source>Disputed slip {number}</source>
        <translation>有争议的派工单 {number}</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>各行处理结果</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>是否同一人</translation>
    </message>
    <message>
        <source>Lists of the check</source>
        <translation>检查结果列表</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>未导入原因</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>没有未导入的行。</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Values read with care</source>
        <translation>存疑内容</translation>
    </message>
    <message>
        <source>Every value was clear.</source>
        <translation>所有内容均已明确识别。</translation>
    </message>
    <message>
        <source>Nobody in the file looks like somebody known already.</source>
        <translation>文件中没有与已有人员相似的人。</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>文件行数</translation>
    </message>
    <message>
        <source>to import</source>
        <translation>待导入</translation>
    </message>
    <message>
        <source>in the book already</source>
        <translation>库中已有</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Filter {words}: take away</source>
        <translation>取消筛选：{words}</translation>
    </message>
</context>
<context>
    <name>ClassForm</name>
    <message>
        <source>Under the heading</source>
        <translation>所属大类</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>转办部门</translation>
    </message>
    <message>
        <source>First reply within</source>
        <translation>首次答复时限</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计时单位</translation>
    </message>
    <message>
        <source>Solved within</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>What the office promises, Chinese</source>
        <translation>服务标准（中文）</translation>
    </message>
    <message>
        <source>What the office promises, English</source>
        <translation>服务标准（英文）</translation>
    </message>
    <message>
        <source>A sudden event: short form, by the clock, with a call list</source>
        <translation>突发事件：简表登记，按钟点计时，并列出须通知的电话</translation>
    </message>
    <message>
        <source>How it is taken</source>
        <translation>登记方式</translation>
    </message>
    <message>
        <source>About somebody of the staff: asks who, and what was amiss</source>
        <translation>涉及员工：登记时询问是谁、有何不当</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>涉及对象</translation>
    </message>
</context>
<context>
    <name>ClerkDialog</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post, as letters are signed</source>
        <translation>职务（用于函件落款）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Works here now</source>
        <translation>目前在职</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>a time, such as 9:30</source>
        <translation>时间，如 9:30</translation>
    </message>
</context>
<context>
    <name>ClockNotice</name>
    <message>
        <source>The PC&apos;s clock is behind the book</source>
        <translation>电脑时间早于账本记录</translation>
    </message>
    <message>
        <source>It says {pc}, but the last entry is from {last}. Entries go on from the last one, in their order, and no limit changes. Set the PC&apos;s date and time right; if they are right, a manager says so here.</source>
        <translation>电脑时间为{pc}，而最后一笔记录在{last}。新的记录接在最后一笔之后，先后顺序和各项时限均不受影响。请校正电脑的日期和时间；如电脑时间无误，请主管在此确认。</translation>
    </message>
    <message>
        <source>The PC&apos;s clock is right</source>
        <translation>电脑时间无误</translation>
    </message>
    <message>
        <source>The PC&apos;s clock is far ahead of the last entry</source>
        <translation>电脑时间远晚于最后一笔记录</translation>
    </message>
    <message>
        <source>It says {pc}, and the last entry is from {last}. If the PC&apos;s date is wrong, set it right before anything is taken: limits would count from it. If nobody worked in between, say so here.</source>
        <translation>电脑时间为{pc}，而最后一笔记录在{last}。如电脑日期有误，请先校正再受理，否则时限会从错误的日期起算。如这段时间确实无人使用，请在此确认。</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日期无误</translation>
    </message>
</context>
<context>
    <name>CloseAllForm</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Family of the cause</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Referred to (when it was outside our duty)</source>
        <translation>转介至（不属我方职责时）</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>No reply is on record yet</source>
        <translation>尚未登记答复</translation>
    </message>
    <message>
        <source>Write what the person was told: it is recorded as the reply, and the case closed with it.</source>
        <translation>请写明如何答复来人：先记为答复，随即办结。</translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Slip {number} is still out</source>
        <translation>派工单 {number} 尚未交回</translation>
    </message>
    <message>
        <source>{n} slips are still out</source>
        <translation>还有 {n} 张派工单尚未交回</translation>
    </message>
    <message>
        <source>Choose the cause…</source>
        <translation>请选择原因…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Family of the cause</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>Referred to, with the phone</source>
        <translation>转介给谁及电话</translation>
    </message>
    <message>
        <source>More on the cause</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>So that it does not come back</source>
        <translation>防止再发的措施</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A backup is being brought back; Deskbell can be closed in a moment.</source>
        <translation>正在恢复备份，请稍候再关闭 Deskbell。</translation>
    </message>
    <message>
        <source>Not closed: something typed could not be kept. Close again now to leave without it.</source>
        <translation>暂未关闭：有输入的内容未能保存。如需放弃这些内容，请立即再关闭一次。</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What is each column?</source>
        <translation>各列分别是什么？</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>{read} columns are read, {kept} are kept in the note, {left} are left out.</source>
        <translation>读取 {read} 列，{kept} 列记入备注，{left} 列忽略。</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>第 {n} 列</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>列：{name}</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>New letter</source>
        <translation>拟写函件</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>全部函件</translation>
    </message>
    <message>
        <source>Sent back: please mend this</source>
        <translation>主管退回，请修改</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>New letters to many</source>
        <translation>新建批量发函</translation>
    </message>
    <message>
        <source>All mailings</source>
        <translation>全部批量发函</translation>
    </message>
    <message>
        <source>Issue the letters</source>
        <translation>签发函件</translation>
    </message>
    <message>
        <source>See a letter</source>
        <translation>查看函件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Issue {n} letters</source>
        <translation>签发 {n} 封</translation>
    </message>
    <message>
        <source>Issue {n} letter</source>
        <translation>签发 {n} 封</translation>
    </message>
    <message>
        <source>{n} not filled in</source>
        <translation>{n} 封未填完</translation>
    </message>
    <message>
        <source>{whom} gets no letter</source>
        <translation>不发给 {whom}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>未填写：{names}</translation>
    </message>
    <message>
        <source>{n} to fill in</source>
        <translation>{n} 处待填</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>草稿已保存 {time}</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Issue and print</source>
        <translation>签发并打印</translation>
    </message>
    <message>
        <source>Issue and save as PDF…</source>
        <translation>签发并另存为 PDF…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>提交审批</translation>
    </message>
</context>
<context>
    <name>CopyTicks</name>
    <message>
        <source>Worker&apos;s copy</source>
        <translation>施工联</translation>
    </message>
    <message>
        <source>Resident&apos;s copy</source>
        <translation>住户联</translation>
    </message>
    <message>
        <source>Accounts copy</source>
        <translation>财务联</translation>
    </message>
    <message>
        <source>Desk stub</source>
        <translation>存根联</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>2024-03-01</source>
        <translation>2024-03-01</translation>
    </message>
    <message>
        <source>T alone is today; Up and Down go to the next day and the day before.</source>
        <translation>只输入 T 即为今天；按上、下方向键为后一天、前一天。</translation>
    </message>
    <message>
        <source>Write a day such as {day}</source>
        <translation>请写日期，如 {day}</translation>
    </message>
    <message>
        <source>Write a day such as {day}, or leave it empty</source>
        <translation>请写日期，如 {day}，或留空</translation>
    </message>
</context>
<context>
    <name>DaysForm</name>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Taken down on; empty while it hangs</source>
        <translation>撤下日期（仍在张贴则留空）</translation>
    </message>
</context>
<context>
    <name>DepositPart</name>
    <message>
        <source>Only a manager puts money in or takes it out.</source>
        <translation>仅主管可存入或支取。</translation>
    </message>
    <message>
        <source>Deposit for advance compensation</source>
        <translation>先行赔付保证金</translation>
    </message>
    <message>
        <source>Put in and taken out</source>
        <translation>存入与支取</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>From whom, or for what</source>
        <translation>来源或用途</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Nothing was put in yet. Without a deposit compensation counts from nothing down.</source>
        <translation>尚未存入。没有保证金时，赔付会使余额成为负数。</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>登记资金进出…</translation>
    </message>
    <message>
        <source>The entry is taken off the deposit</source>
        <translation>该笔记录已移除</translation>
    </message>
    <message>
        <source>{deposited} put in, {paid} paid to people</source>
        <translation>净存入 {deposited}，已赔付 {paid}</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>At the desk</source>
        <translation>前台人员</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Read what is told before you send it. Deskbell sends nothing by itself: save the file, then give it to whoever looks after the program.</source>
        <translation>发送前请先阅读内容。首问不会自行发送任何信息：请保存文件，再交给维护人员。</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>诊断内容</translation>
    </message>
    <message>
        <source>Looking at this PC and this book…</source>
        <translation>正在检查本机与账本…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>DifferencesCard</name>
    <message>
        <source>Back to the figures</source>
        <translation>返回数据</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>有变动的记录</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>签发时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>现计入</translation>
    </message>
    <message>
        <source>counts no more</source>
        <translation>不再计入</translation>
    </message>
    <message>
        <source>came</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>is otherwise</source>
        <translation>数值变动</translation>
    </message>
    <message>
        <source>Comparing with the book…</source>
        <translation>正在与现有数据比对…</translation>
    </message>
    <message>
        <source>This report is void: it is not compared any more.</source>
        <translation>该报告已作废，不再比对。</translation>
    </message>
    <message>
        <source>Choose a report to see what has changed since it was issued.</source>
        <translation>请选择报告以查看签发后的变动。</translation>
    </message>
    <message>
        <source>The book says the same as this report.</source>
        <translation>现有数据与该报告一致。</translation>
    </message>
    <message>
        <source>{number}: changed since it was issued</source>
        <translation>{number}：签发后的变动</translation>
    </message>
    <message>
        <source>Changed since it was issued</source>
        <translation>签发后的变动</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 项数据</translation>
    </message>
    <message>
        <source>{n} figures</source>
        <translation>{n} 项数据</translation>
    </message>
    <message>
        <source>The same records stand behind it; what it is measured by has changed.</source>
        <translation>所含记录相同，但计算基数已变动。</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>Not told</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>DirectoryList</name>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Who or what: gas, lift, police…</source>
        <translation>找谁、办什么事：燃气、电梯、派出所……</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>查找通讯录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>负责事项</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nobody like that is in the directory. Press Ins to add who it is.</source>
        <translation>通讯录里没有找到。按 Ins 新增。</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>全部条目</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>新增条目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>查找通讯录</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>修改条目</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>保存条目</translation>
    </message>
    <message>
        <source>Entry up</source>
        <translation>条目上移</translation>
    </message>
    <message>
        <source>Entry down</source>
        <translation>条目下移</translation>
    </message>
    <message>
        <source>Take the entry off</source>
        <translation>移除条目</translation>
    </message>
    <message>
        <source>{name} is taken off</source>
        <translation>已移除{name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DoForm</name>
    <message>
        <source>What came of it</source>
        <translation>跟进结果</translation>
    </message>
    <message>
        <source>They are content again: take the mark away</source>
        <translation>住户已满意，解除标记</translation>
    </message>
    <message>
        <source>Look after it again on</source>
        <translation>再次跟进日期</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>What became of the rows</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>文件行数</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>in the book already</source>
        <translation>库中已有</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>本次导入已撤销。</translation>
    </message>
    <message>
        <source>The cases have their numbers now. Numbers are never given twice, so an import of cases is not undone; a case taken in wrongly is made void.</source>
        <translation>受理件已编号，编号不重复使用，因此历史记录的导入不能撤销；有误的请逐件作废。</translation>
    </message>
    <message>
        <source>“Undo this import” takes back all of it, but for what somebody builds upon meanwhile. It can be done later as well, from the list of earlier imports.</source>
        <translation>“撤销本次导入”会全部撤回，已有后续业务的除外；以后也可在“以往导入”中撤销。</translation>
    </message>
</context>
<context>
    <name>DoorHelp</name>
    <message>
        <source>At the lock page</source>
        <translation>锁定页说明</translation>
    </message>
    <message>
        <source>Up and Down mark who you are; then type your PIN or password and press Enter.</source>
        <translation>用上下键选定自己，然后输入密码并按回车。</translation>
    </message>
    <message>
        <source>What was begun before the screen was locked is kept. Whoever sat here finds it as it was; anybody else begins afresh, and it waits for its owner.</source>
        <translation>锁定前未做完的内容都会保留：原来在岗的人解锁后一切如旧；换人登录则从头开始，未完成的内容留给其本人。</translation>
    </message>
    <message>
        <source>After wrong tries the next one counts only when the seconds shown are over. Nobody is ever locked out.</source>
        <translation>多次输错后，须等所示秒数过去，下一次输入才有效。任何人都不会被永久锁住。</translation>
    </message>
    <message>
        <source>A PIN is forgotten: an administrator gives a first one in Settings &gt; People. An administrator&apos;s own is set anew with the recovery key out of the safe: Forgotten? Use the recovery key…</source>
        <translation>忘记密码：由管理员在“设置 &gt; 人员”中重新发放初始密码。管理员自己的密码用保险柜中的恢复码重设：忘记密码？使用恢复码…</translation>
    </message>
    <message>
        <source>Language and size of the text stand at the foot; Ctrl+= and Ctrl+- change the size as well.</source>
        <translation>语言和字号在页面底部；也可用 Ctrl+= 和 Ctrl+- 调整字号。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>DownForm</name>
    <message>
        <source>Taken down on</source>
        <translation>撤下日期</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>Drafts {n}</source>
        <translation>草稿 {n}</translation>
    </message>
    <message>
        <source>Begun by {name} · {line}</source>
        <translation>{name}开始填写 · {line}</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Not finished: {line}</source>
        <translation>未完成：{line}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Under warranty: {sum} is still charged</source>
        <translation>属保修期内返修：仍收费 {sum}</translation>
    </message>
    <message>
        <source>The developer&apos;s duty: {sum} is still charged</source>
        <translation>属开发商保修：仍收费 {sum}</translation>
    </message>
    <message>
        <source>Ctrl+B in a line makes it free.</source>
        <translation>在该行按 Ctrl+B 即改为免费。</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Earlier imports</source>
        <translation>以往导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>尚未导入过文件。</translation>
    </message>
    <message>
        <source>Owners and flats</source>
        <translation>业主与房屋</translation>
    </message>
    <message>
        <source>Past cases</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不可撤销</translation>
    </message>
</context>
<context>
    <name>EarlierNotice</name>
    <message>
        <source>About this event there is {number} already: {state}</source>
        <translation>该事件已有公告 {number}：{state}</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
    </message>
</context>
<context>
    <name>Elbow</name>
    <message>
        <source>At your elbow</source>
        <translation>应答提示</translation>
    </message>
    <message>
        <source>Goes to: {name}</source>
        <translation>归口部门：{name}</translation>
    </message>
    <message>
        <source>Nothing to say is written down yet: Settings, At the elbow.</source>
        <translation>还没有应答提示。可在“设置 › 应答提示”中填写。</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>该说</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>忌说</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>要问</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Go on with it there</source>
        <translation>到该月继续填写</translation>
    </message>
    <message>
        <source>Unfinished in {month}: {what}</source>
        <translation>{month}有未填完的内容：{what}</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>What it was and what was done</source>
        <translation>原因及处理情况</translation>
    </message>
    <message>
        <source>Over since (empty: now)</source>
        <translation>结束时间（不填为现在）</translation>
    </message>
</context>
<context>
    <name>EndedNotice</name>
    <message>
        <source>This event ended {time}</source>
        <translation>该事件已于{time}结束</translation>
    </message>
    <message>
        <source>See that the notice says so, or hang none.</source>
        <translation>请确认公告已写明事件结束，或不再张贴。</translation>
    </message>
    <message>
        <source>This event was expected to end {time} and goes on</source>
        <translation>该事件原预计{time}结束，目前仍在持续</translation>
    </message>
    <message>
        <source>See whether the time in the notice still holds.</source>
        <translation>请核对公告上的时间是否仍然有效。</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>History</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave unfinished (Esc)</source>
        <translation>先放着（Esc）</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>尚无电话</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>补填</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>负责事项</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Inside the house</source>
        <translation>本单位内部</translation>
    </message>
    <message>
        <source>Outside our duty</source>
        <translation>职责范围以外</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Handles, in Chinese</source>
        <translation>负责事项（中文）</translation>
    </message>
    <message>
        <source>Handles, in English</source>
        <translation>负责事项（英文）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ErrandFields</name>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>报修人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Who goes, and when</source>
        <translation>派谁、何时</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Trade or department</source>
        <translation>工种/部门</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Appointment: day</source>
        <translation>预约日期</translation>
    </message>
    <message>
        <source>Why not the department of its class</source>
        <translation>为何不派该类别的责任部门</translation>
    </message>
    <message>
        <source>For the worker</source>
        <translation>交代维修人员</translation>
    </message>
    <message>
        <source>As in the case: {summary}</source>
        <translation>同受理件：{summary}</translation>
    </message>
    <message>
        <source>Task, where it differs from the case</source>
        <translation>工作内容（与受理件不同时填写）</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>物业</translation>
    </message>
    <message>
        <source>Warranty of an earlier repair</source>
        <translation>前次维修保修</translation>
    </message>
    <message>
        <source>The developer</source>
        <translation>开发商</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>As the office: {language}</source>
        <translation>同办公室：{language}</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>具体位置</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Who owes the repair</source>
        <translation>维修责任</translation>
    </message>
    <message>
        <source>How to come in</source>
        <translation>入户约定</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>需携带的工具、材料</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Services and materials ordered</source>
        <translation>预定的服务与材料</translation>
    </message>
</context>
<context>
    <name>ErrandForm</name>
    <message>
        <source>Change slip {number}</source>
        <translation>修改派工单 {number}</translation>
    </message>
    <message>
        <source>Slip for the office&apos;s own work</source>
        <translation>物业自办派工单</translation>
    </message>
    <message>
        <source>Work slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Raise and print slip</source>
        <translation>开单并打印</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>保存并打印</translation>
    </message>
    <message>
        <source>Raise, print later</source>
        <translation>先开单，稍后打印</translation>
    </message>
    <message>
        <source>You began this earlier: what you typed is here again.</source>
        <translation>这张单您先前填过一部分，已恢复所填内容。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>For the office&apos;s own work. What somebody asks for is a case: it gets an answer.</source>
        <translation>用于物业自身的工作。他人提出的诉求请登记为受理件，以便答复。</translation>
    </message>
    <message>
        <source>Take a case instead (Ctrl+N)</source>
        <translation>改为登记受理件（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>About no sudden event</source>
        <translation>与公共事件无关</translation>
    </message>
    <message>
        <source>{event} (ended)</source>
        <translation>{event}（已结束）</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Printing a copy of {number}</source>
        <translation>正在打印 {number} 的副本</translation>
    </message>
    <message>
        <source>Envelope of {number}</source>
        <translation>{number} 的信封</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation>面积（m²）</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>已入住</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Note on fees</source>
        <translation>费用备注</translation>
    </message>
    <message>
        <source>Renovation, as an old list told it</source>
        <translation>装修情况（旧名册所载）</translation>
    </message>
    <message>
        <source>Write a number of square metres, such as 89.5</source>
        <translation>请填写平方米数，例如 89.5</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>The last thing could not be finished.</source>
        <translation>刚才的操作没有完成。</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still there. Try once more; if it happens again, copy the details for whoever looks after the program.</source>
        <translation>之前保存的内容是安全的，已输入的内容也还在。请再试一次；如再次出现，请复制详情交给维护人员。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label}, required</source>
        <translation>{label}，必填</translation>
    </message>
</context>
<context>
    <name>FigureSide</name>
    <message>
        <source>Show the months large</source>
        <translation>放大查看各月走势</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 个月</translation>
    </message>
    <message>
        <source>The figure over 24 months</source>
        <translation>该指标 24 个月走势</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>公式：{formula}</translation>
    </message>
    <message>
        <source>Unit: {unit} · Source: {source}</source>
        <translation>单位：{unit} · 来源：{source}</translation>
    </message>
    <message>
        <source>{period}: {value} · {change}</source>
        <translation>{period}：{value} · {change}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>统计中…</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Counting {period}…</source>
        <translation>正在统计{period}…</translation>
    </message>
    <message>
        <source>Figures of {period}</source>
        <translation>{period}的指标</translation>
    </message>
    <message>
        <source>{period} · no earlier period is in the book</source>
        <translation>{period} · 此前没有可比较的期间</translation>
    </message>
    <message>
        <source>{period} · before: {before} · year before: {year}</source>
        <translation>{period} · 上期：{before} · 去年同期：{year}</translation>
    </message>
    <message>
        <source>{period} so far, compared with all of {before} and {year}</source>
        <translation>{period}（截至目前），与{before}、{year}全期比较</translation>
    </message>
    <message>
        <source>{period} · before: {before}</source>
        <translation>{period} · 上期：{before}</translation>
    </message>
    <message>
        <source>{period} so far, compared with all of {before}</source>
        <translation>{period}（截至目前），与{before}全期比较</translation>
    </message>
    <message>
        <source>Not over</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Numbers so far are compared with whole periods.</source>
        <translation>截至目前的数量是与完整的各期相比。</translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message>
        <source>File of {flat}</source>
        <translation>{flat} 的档案</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>仍不满意</translation>
    </message>
    <message>
        <source>Renovating</source>
        <translation>装修中</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>未结 {n}</translation>
    </message>
    <message>
        <source>{n} at the desk</source>
        <translation>前台待领 {n}</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Owners and flats</source>
        <translation>业主与房屋</translation>
    </message>
    <message>
        <source>Past cases</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>An Excel, ODS or CSV file: choose it, or drop it here</source>
        <translation>Excel、ODS 或 CSV 文件：点击选择，或拖放到这里</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Guessed: {what}</source>
        <translation>自动识别：{what}</translation>
    </message>
    <message>
        <source>One flat a row under headings such as building, unit, room, owner, phone, area, tenant, plate, note. Title rows, blank lines and a total line do no harm, and a second import changes nothing.</source>
        <translation>每行一户，表头如楼栋、单元、房号、业主、电话、面积、租户、车牌、备注。标题行、空行和合计行不影响导入，重复导入不会改变任何内容。</translation>
    </message>
    <message>
        <source>One case a row under headings such as number, date, kind, title, text, reply, status, flat, phone. Title rows and blank lines do no harm, and a second import changes nothing.</source>
        <translation>每行一件，表头如编号、日期、类型、标题、内容、答复、状态、房号、电话。标题行和空行不影响导入，重复导入不会改变任何内容。</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>All flats</source>
        <translation>全部房屋</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>档案各部分</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Photos and papers of the case</source>
        <translation>本件的照片和材料</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep as “{name}”</source>
        <translation>更新为“{name}”</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} 件，共 {count} 件</translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation>“{name}”已更新</translation>
    </message>
    <message>
        <source>Filter “{name}” taken off</source>
        <translation>已移除筛选“{name}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filter the list of flats</source>
        <translation>筛选房屋</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>客户群体</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>人员登记</translation>
    </message>
    <message>
        <source>Show these flats</source>
        <translation>显示符合的房屋</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FindFlat</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索（Esc）</translation>
    </message>
</context>
<context>
    <name>FinishForm</name>
    <message>
        <source>Moved on</source>
        <translation>搬迁日期</translation>
    </message>
    <message>
        <source>The flat is now</source>
        <translation>房屋现为</translation>
    </message>
    <message>
        <source>Who no longer belongs to this flat</source>
        <translation>哪些人不再属于本户</translation>
    </message>
    <message>
        <source>Steps not done yet: {n}. They can be ticked later as well.</source>
        <translation>还有 {n} 个步骤未办，以后也可补办。</translation>
    </message>
</context>
<context>
    <name>FlatList</name>
    <message>
        <source>Owners &amp; units</source>
        <translation>业主与房屋</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add a flat…</source>
        <translation>新增房屋…</translation>
    </message>
    <message>
        <source>Flat, name, pinyin, phone or plate</source>
        <translation>房号、姓名、拼音、电话或车牌</translation>
    </message>
    <message>
        <source>Search flats and people</source>
        <translation>查找房屋和人员</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Owner, tenant</source>
        <translation>业主与租户</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>No flat or person matches.</source>
        <translation>没有符合的房屋或人员。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No flats yet.</source>
        <translation>还没有房屋。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Add a flat</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>Filters ({n})</source>
        <translation>筛选（{n}）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>received earlier, name withheld, demand, apology, visit, disputed charge</source>
        <translation>较早收到、隐名、诉求、致歉、走访、收费争议</translation>
    </message>
    <message>
        <source>Fold the second part of the form</source>
        <translation>收起表单的更多内容</translation>
    </message>
    <message>
        <source>Open the second part of the form</source>
        <translation>展开表单的更多内容</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>What is to be followed up</source>
        <translation>跟进内容</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Ctrl+Enter next line · Ctrl+Del takes a line off</source>
        <translation>Ctrl+Enter 下一行 · Ctrl+Del 删除一行</translation>
    </message>
    <message>
        <source>Ctrl+Enter next line · Ctrl+B free · Ctrl+Del takes a line off</source>
        <translation>Ctrl+Enter 下一行 · Ctrl+B 免费 · Ctrl+Del 删除一行</translation>
    </message>
    <message>
        <source>Value {value} · Charged {charged}</source>
        <translation>价值 {value} · 收费 {charged}</translation>
    </message>
</context>
<context>
    <name>ForgettingPane</name>
    <message>
        <source>Former residents</source>
        <translation>原住户</translation>
    </message>
    <message>
        <source>Make nameless…</source>
        <translation>匿名化…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Former residents to be forgotten</source>
        <translation>待匿名化的原住户</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键勾选</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>搬离日期</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>暂不能处理的原因</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>未办结事项 {number}</translation>
    </message>
    <message>
        <source>Promises still open: {n}</source>
        <translation>未完成的承诺：{n} 项</translation>
    </message>
    <message>
        <source>Nobody left more than {years} years ago.</source>
        <translation>没有搬离超过 {years} 年的住户。</translation>
    </message>
    <message>
        <source>Former residents are kept for ever. Say above after how many years they are listed here.</source>
        <translation>原住户资料永久保留。请在上方设置多少年后列入此处。</translation>
    </message>
    <message>
        <source>Papers, exported lists and backups made earlier keep everything: throw them away yourself.</source>
        <translation>此前打印的单据、导出的表格和备份仍保留全部内容，请自行销毁。</translation>
    </message>
    <message>
        <source>Earlier copies of the book in its folder keep everything: {names}</source>
        <translation>文件夹中较早的账本副本仍保留全部内容：{names}</translation>
    </message>
    <message>
        <source>Make {n} nameless…</source>
        <translation>将 {n} 人匿名化…</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>仅主管可以操作。</translation>
    </message>
    <message>
        <source>Make {n} former residents nameless for good?</source>
        <translation>确定将 {n} 位原住户永久匿名化？</translation>
    </message>
    <message>
        <source>Names, phones, ID numbers, notes and scanned papers go out of the book and its file, also where they stand in cases, letters and the history. What is counted stays. It cannot be undone.</source>
        <translation>姓名、电话、证件号码、备注和扫描件将从账本及其文件中彻底清除，事项、函件和历史记录中出现的也一并清除。统计数字保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Make {n} nameless now</source>
        <translation>立即将 {n} 人匿名化</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Making former residents nameless</source>
        <translation>正在匿名化原住户资料</translation>
    </message>
    <message>
        <source>{n} former residents are nameless now</source>
        <translation>已将 {n} 位原住户匿名化</translation>
    </message>
    <message>
        <source>{places} and {n} more</source>
        <translation>{places} 等，另有 {n} 处</translation>
    </message>
    <message>
        <source>A name or a phone may still stand in what others said</source>
        <translation>其他人的记录里可能还留有姓名或电话</translation>
    </message>
    <message>
        <source>There it may as well be a word, somebody else&apos;s name or another number, so nothing was changed. Look through these by eye: {places}</source>
        <translation>这些地方的字样也可能是普通词语、别人的姓名或其他号码，因此未作改动，请人工查看：{places}</translation>
    </message>
    <message>
        <source>I have noted them</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>The file of the book is clean</source>
        <translation>账本文件已清理完毕</translation>
    </message>
    <message>
        <source>The file of the book is not clean yet</source>
        <translation>账本文件尚未清理完毕</translation>
    </message>
    <message>
        <source>It may still hold words of people made nameless, because the work was stopped before its end.</source>
        <translation>上次处理中途停止，文件中可能仍有已匿名化人员的内容。</translation>
    </message>
    <message>
        <source>Clean it now</source>
        <translation>立即清理</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please check</source>
        <translation>请检查以下内容</translation>
    </message>
    <message>
        <source>What was pasted is too long for this field and was not taken: {length} characters</source>
        <translation>粘贴的内容过长（{length} 个字符），未填入本栏</translation>
    </message>
    <message>
        <source>What was typed is too long for this field and was not taken: {length} characters</source>
        <translation>输入的内容过长（{length} 个字符），未填入本栏</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FormPlace</name>
    <message>
        <source>Entry discarded</source>
        <translation>已放弃该条目</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>An entry is unfinished.</source>
        <translation>有一条未填完。</translation>
    </message>
    <message>
        <source>Unfinished: {what}</source>
        <translation>未填完：{what}</translation>
    </message>
    <message>
        <source>{told} (begun by {name})</source>
        <translation>{told}（{name}开始填写）</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>FormsBegun</name>
    <message>
        <source>Draft discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Deskbell</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Sample office: nothing here is real</source>
        <translation>示例管理处：此处内容均为虚构</translation>
    </message>
    <message>
        <source>Offline – local</source>
        <translation>离线 – 本机</translation>
    </message>
    <message>
        <source>Deskbell works on this PC alone and needs no network.</source>
        <translation>首问只在本机运行，不需要网络。</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>正在打开账本…</translation>
    </message>
    <message>
        <source>The book of this office</source>
        <translation>本管理处的账本</translation>
    </message>
    <message>
        <source>Book not open</source>
        <translation>账本未打开</translation>
    </message>
    <message>
        <source>Book OK</source>
        <translation>账本正常</translation>
    </message>
    <message>
        <source>The book is open; every save is on the disk at once.</source>
        <translation>账本已打开；每次保存都立即写入磁盘。</translation>
    </message>
    <message>
        <source>The print queue (F7): what waits, failed and came out</source>
        <translation>打印队列（F7）：等待、失败和已打印的纸件</translation>
    </message>
    <message>
        <source>1 paper not printed</source>
        <translation>1 份纸件未打印</translation>
    </message>
    <message>
        <source>{n} papers not printed</source>
        <translation>{n} 份纸件未打印</translation>
    </message>
    <message>
        <source>1 paper to print</source>
        <translation>1 份待打印</translation>
    </message>
    <message>
        <source>{n} papers to print</source>
        <translation>{n} 份待打印</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>The PC&apos;s clock is behind</source>
        <translation>电脑时间偏早</translation>
    </message>
    <message>
        <source>{service} copies this folder while the book is being written, which can spoil it or bring back an old one. Close Deskbell, move the folder elsewhere on this PC and let only the backups be copied.</source>
        <translation>{service} 会在写账本的同时复制这个文件夹，可能损坏账本或换回旧账本。请关闭程序，把文件夹移到本机其他位置，只让备份参与同步。</translation>
    </message>
    <message>
        <source>Book in {service}</source>
        <translation>账本在 {service} 中</translation>
    </message>
    <message>
        <source>The PC&apos;s clock is far ahead</source>
        <translation>电脑时间偏晚</translation>
    </message>
    <message>
        <source>See what the clock says and what to do</source>
        <translation>查看电脑时间及处理办法</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>逾期 {n} 件</translation>
    </message>
    <message>
        <source>{n} due today</source>
        <translation>今日到期 {n} 件</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>待办 {n} 件</translation>
    </message>
    <message>
        <source>{n} out</source>
        <translation>在外 {n} 张</translation>
    </message>
    <message>
        <source>{n} to call</source>
        <translation>待回访 {n} 件</translation>
    </message>
    <message>
        <source>{n} sent back</source>
        <translation>待修改 {n} 件</translation>
    </message>
    <message>
        <source>{n} to approve</source>
        <translation>待审批 {n} 件</translation>
    </message>
    <message>
        <source>Show what is overdue</source>
        <translation>查看逾期事项</translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>无逾期</translation>
    </message>
    <message>
        <source>Every reply is in time</source>
        <translation>全部按时答复</translation>
    </message>
</context>
<context>
    <name>GiveBackForm</name>
    <message>
        <source>Given back on</source>
        <translation>退还日期</translation>
    </message>
</context>
<context>
    <name>GroupsLine</name>
    <message>
        <source>with commas between: elderly, shop owners</source>
        <translation>用逗号分隔，如：老年人，商铺业主</translation>
    </message>
</context>
<context>
    <name>GuardNotice</name>
    <message>
        <source>Add to it</source>
        <translation>并入该单</translation>
    </message>
    <message>
        <source>Link as second</source>
        <translation>记为二次投诉</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>另立新单</translation>
    </message>
    <message>
        <source>Next of {n}</source>
        <translation>下一件（共{n}件）</translation>
    </message>
    <message>
        <source>The next of {n} cases</source>
        <translation>{n}件中的下一件</translation>
    </message>
    <message>
        <source>Write what is told to {number} instead of taking a new case</source>
        <translation>把所反映内容记入 {number}，不另立新单</translation>
    </message>
    <message>
        <source>Take a new case that counts as the second complaint about {number}</source>
        <translation>另立一单，计为 {number} 的二次投诉</translation>
    </message>
    <message>
        <source>Another matter than {number}: do not ask again</source>
        <translation>与 {number} 无关，不再提示</translation>
    </message>
</context>
<context>
    <name>HandlingPart</name>
    <message>
        <source>Nothing is written yet: what the person asks for, what we offer, what was decided. Enter begins.</source>
        <translation>尚未填写：反映人的诉求、我方方案和处理决定。按回车键开始填写。</translation>
    </message>
    <message>
        <source>Letter to the developer…</source>
        <translation>致函开发建设单位…</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事项信息</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>已保存：{what}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>入户约定</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Disputed slip</source>
        <translation>有争议的派工单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>反映人姓名</translation>
    </message>
    <message>
        <source>Withheld: for managers only</source>
        <translation>匿名件，仅主管可见</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>交接表</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印交接表</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>{number} is void; its number stays used</source>
        <translation>{number} 已作废，编号保留</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>当前状况</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>{number} is handed over; somebody else takes it over</source>
        <translation>{number} 已交班，待他人接班</translation>
    </message>
    <message>
        <source>{number} is taken over</source>
        <translation>{number} 已接班</translation>
    </message>
</context>
<context>
    <name>HangForm</name>
    <message>
        <source>To come down on</source>
        <translation>应撤下日期</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Where it hangs, one place a line</source>
        <translation>张贴位置（每行一处）</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Diagnostics…</source>
        <translation>诊断信息…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Nothing in the help holds these words.</source>
        <translation>帮助中没有这些文字。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>打印快捷键表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Show {n} earlier</source>
        <translation>显示更早的 {n} 条</translation>
    </message>
    <message>
        <source>{what} to {trade}</source>
        <translation>{what}：{trade}</translation>
    </message>
    <message>
        <source>{what} · escalated to: {level}</source>
        <translation>{what} · 上报：{level}</translation>
    </message>
    <message>
        <source>{what} until {day}</source>
        <translation>{what}至 {day}</translation>
    </message>
    <message>
        <source>{what} · {day}</source>
        <translation>{what} · {day}</translation>
    </message>
    <message>
        <source>{what}: {act}</source>
        <translation>{what}：{act}</translation>
    </message>
    <message>
        <source>{what} · value {value}, charged {charged}</source>
        <translation>{what} · 价值 {value}，收费 {charged}</translation>
    </message>
    <message>
        <source>Taken off incident {number}</source>
        <translation>已从事件 {number} 移出</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Everything done to this file</source>
        <translation>本档案的全部记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing was written in the diary for this flat yet.</source>
        <translation>本户尚无记录。</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>HomeFields</name>
    <message>
        <source>More from the paper</source>
        <translation>单据上的其他内容</translation>
    </message>
    <message>
        <source>Times, cause, materials…</source>
        <translation>时间、原因、材料…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drops what was typed here and is not in the book</source>
        <translation>放弃这里已输入但尚未保存的内容</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已试用</translation>
    </message>
    <message>
        <source>Signed by the owner</source>
        <translation>业主签字</translation>
    </message>
    <message>
        <source>Owner&apos;s opinion</source>
        <translation>业主意见</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Second visit on</source>
        <translation>二次上门日期</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到场日期</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>完工日期</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Owner&apos;s opinion in words</source>
        <translation>业主意见（文字）</translation>
    </message>
    <message>
        <source>Score of the service, 5 is best</source>
        <translation>服务评分（5 分最好）</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Services, materials and labour</source>
        <translation>服务、材料和人工</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>What came home</source>
        <translation>回单登记</translation>
    </message>
    <message>
        <source>Set right what came home</source>
        <translation>更正回单</translation>
    </message>
</context>
<context>
    <name>HomeLines</name>
    <message>
        <source>Ordered: {what} — goes onto the second slip</source>
        <translation>已列项目：{what}——转入二次上门的派工单</translation>
    </message>
    <message>
        <source>Ordered: {what} — not charged</source>
        <translation>已列项目：{what}——不收费</translation>
    </message>
    <message>
        <source>Ordered: {what} — counts again</source>
        <translation>已列项目：{what}——恢复计费</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>When the office is open</source>
        <translation>上班时间</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>What was promised before a change stays promised: new hours serve the cases to come.</source>
        <translation>修改前已承诺的时限不变，新的上班时间只用于以后受理的事项。</translation>
    </message>
    <message>
        <source>The hours are saved; they serve the cases to come</source>
        <translation>上班时间已保存，用于以后受理的事项</translation>
    </message>
    <message>
        <source>A complaint taken now would be answered by {moment}.</source>
        <translation>此刻受理的投诉应于{moment}前答复。</translation>
    </message>
    <message>
        <source>In the next weeks: {days}</source>
        <translation>近期：{days}</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>导入 {n} 行</translation>
    </message>
    <message>
        <source>Back to the flats</source>
        <translation>返回房屋列表</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以往导入</translation>
    </message>
    <message>
        <source>Template to fill in…</source>
        <translation>空白模板…</translation>
    </message>
    <message>
        <source>Owners &amp; units</source>
        <translation>业主与房屋</translation>
    </message>
</context>
<context>
    <name>InLanguage</name>
    <message>
        <source>Language of the report: {language}</source>
        <translation>报告语言：{language}</translation>
    </message>
</context>
<context>
    <name>IncidentBar</name>
    <message>
        <source>Another caller</source>
        <translation>又一位来电</translation>
    </message>
    <message>
        <source>Answer all…</source>
        <translation>统一答复…</translation>
    </message>
    <message>
        <source>Close all…</source>
        <translation>统一办结…</translation>
    </message>
    <message>
        <source>What to say…</source>
        <translation>答复口径…</translation>
    </message>
    <message>
        <source>It is over…</source>
        <translation>事件结束…</translation>
    </message>
    <message>
        <source>Goes on after all</source>
        <translation>事件仍在继续</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
</context>
<context>
    <name>IncidentDetail</name>
    <message>
        <source>What it was</source>
        <translation>事件原因</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>Say to whoever calls</source>
        <translation>请这样答复来电人</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Add a case by its number…</source>
        <translation>按编号并入受理件…</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Nobody called about it yet. Shift+F11 takes the next caller.</source>
        <translation>还没有人为此来电。按 Shift+F11 登记下一位来电人。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>还没有写下口径。</translation>
    </message>
    <message>
        <source>{n} caller</source>
        <translation>来电 {n} 人</translation>
    </message>
    <message>
        <source>{n} callers</source>
        <translation>来电 {n} 人</translation>
    </message>
    <message>
        <source>{n} callers of 1 household</source>
        <translation>{n} 个来电，同属 1 户</translation>
    </message>
    <message>
        <source>{n} callers of {m} households</source>
        <translation>{n} 个来电，{m} 户</translation>
    </message>
    <message>
        <source>{n} told</source>
        <translation>已告知 {n}</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>已答复 {n}</translation>
    </message>
    <message>
        <source>{n} closed</source>
        <translation>已办结 {n}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Thought to be over</source>
        <translation>预计结束</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>公共事件</translation>
    </message>
    <message>
        <source>No incident yet. When many call about one cause, it is kept here once.</source>
        <translation>还没有事件。多人因同一原因来电时，在这里只登记一次。</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>公共事件</translation>
    </message>
    <message>
        <source>Notice…</source>
        <translation>公告…</translation>
    </message>
    <message>
        <source>A notice about it for the boards (Ctrl+L)</source>
        <translation>就此事写一份张贴公告（Ctrl+L）</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Answer all callers</source>
        <translation>统一答复全部来电人</translation>
    </message>
    <message>
        <source>Change what callers are told</source>
        <translation>修改答复口径</translation>
    </message>
    <message>
        <source>Write a notice for the boards about the incident</source>
        <translation>就此公共事件写一份公告</translation>
    </message>
    <message>
        <source>Close all that were answered</source>
        <translation>办结全部已答复的受理件</translation>
    </message>
    <message>
        <source>End the incident</source>
        <translation>结束事件</translation>
    </message>
    <message>
        <source>Take the incident up again</source>
        <translation>重新启动事件</translation>
    </message>
    <message>
        <source>Correct the incident</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>Make the incident void</source>
        <translation>将事件作废</translation>
    </message>
    <message>
        <source>Add a case by its number</source>
        <translation>按编号并入受理件</translation>
    </message>
    <message>
        <source>No incident goes on now.</source>
        <translation>目前没有进行中的事件。</translation>
    </message>
    <message>
        <source>{number} is known from now on</source>
        <translation>{number} 已登记，各页面均可看到</translation>
    </message>
</context>
<context>
    <name>IncomingBar</name>
    <message>
        <source>Case from it</source>
        <translation>转为受理件</translation>
    </message>
    <message>
        <source>Answer by letter</source>
        <translation>发函答复</translation>
    </message>
    <message>
        <source>Link to a case…</source>
        <translation>关联受理件…</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>无需回复</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>需要回复</translation>
    </message>
    <message>
        <source>Not void after all</source>
        <translation>撤销作废</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>From</source>
        <translation>来函人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>来函文号</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>Answers our letter</source>
        <translation>答复我方函件</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我方复函</translation>
    </message>
    <message>
        <source>Scan of the letter</source>
        <translation>来函扫描件</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Void because: {reason}</source>
        <translation>作废原因：{reason}</translation>
    </message>
    <message>
        <source>Link to a case…</source>
        <translation>关联受理件…</translation>
    </message>
    <message>
        <source>{number} (came back)</source>
        <translation>{number}（被退回）</translation>
    </message>
    <message>
        <source>{received}, dated {dated}</source>
        <translation>{received}（落款 {dated}）</translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message>
        <source>From</source>
        <translation>来函人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>来函文号</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Belongs to case</source>
        <translation>所属受理件</translation>
    </message>
    <message>
        <source>Answers our letter</source>
        <translation>答复我方函件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>IncomingGround</name>
    <message>
        <source>Incoming letters</source>
        <translation>来函登记</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>登记来函</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>全部来函</translation>
    </message>
    <message>
        <source>Choose a letter to see what it says and its scan.</source>
        <translation>请选择来函，查看内容与扫描件。</translation>
    </message>
</context>
<context>
    <name>IncomingList</name>
    <message>
        <source>Which letters</source>
        <translation>来函范围</translation>
    </message>
    <message>
        <source>Number, sender, flat, reference or words of the subject</source>
        <translation>编号、来函人、房号、文号或事由</translation>
    </message>
    <message>
        <source>Search the incoming letters</source>
        <translation>搜索来函</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>登记来函</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Enter a letter that came in</source>
        <translation>登记收到的来函</translation>
    </message>
    <message>
        <source>Put the entry right</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Make a case out of this letter</source>
        <translation>将此来函转为受理件</translation>
    </message>
    <message>
        <source>Answer this letter by a letter</source>
        <translation>发函答复此来函</translation>
    </message>
    <message>
        <source>Link this letter to a case</source>
        <translation>将此来函关联到受理件</translation>
    </message>
    <message>
        <source>This letter needs no answer, or does after all</source>
        <translation>标为无需回复／需要回复</translation>
    </message>
    <message>
        <source>Add the scan of this letter</source>
        <translation>添加此来函的扫描件</translation>
    </message>
    <message>
        <source>Look at the scan</source>
        <translation>查看扫描件</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>保存登记</translation>
    </message>
    <message>
        <source>Search the incoming letters</source>
        <translation>搜索来函</translation>
    </message>
    <message>
        <source>Make this entry void, or take that back</source>
        <translation>作废此登记，或撤销作废</translation>
    </message>
    <message>
        <source>{number} is entered</source>
        <translation>已登记 {number}</translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>Inside the backup</source>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Made by a newer Deskbell</source>
        <translation>由更新版本的程序生成</translation>
    </message>
    <message>
        <source>Sealed by an older Deskbell: it is not used</source>
        <translation>由旧版本的首问加密，不予使用</translation>
    </message>
    <message>
        <source>It cannot be read now</source>
        <translation>暂时无法读取</translation>
    </message>
    <message>
        <source>Damaged, or no backup: it is not used</source>
        <translation>已损坏或不是备份，不会使用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cases: {n}</source>
        <translation>受理件 {n}</translation>
    </message>
    <message>
        <source>Slips: {n}</source>
        <translation>派工单 {n}</translation>
    </message>
    <message>
        <source>Letters: {n}</source>
        <translation>信函 {n}</translation>
    </message>
    <message>
        <source>People: {n}</source>
        <translation>人员 {n}</translation>
    </message>
    <message>
        <source>Units: {n}</source>
        <translation>房屋 {n}</translation>
    </message>
    <message>
        <source>Photos and scans: {n}</source>
        <translation>照片和扫描件 {n}</translation>
    </message>
    <message>
        <source>{office} – another book</source>
        <translation>{office}（另一个账本）</translation>
    </message>
    <message>
        <source>Up to line {n}</source>
        <translation>截至第 {n} 行</translation>
    </message>
    <message>
        <source>Up to line {n}, of {at}</source>
        <translation>截至第 {n} 行（{at}）</translation>
    </message>
    <message>
        <source>With its password only</source>
        <translation>须用备份密码</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>无需密码</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Read again and compared with the book when it was made</source>
        <translation>生成时已重新读出并与账本核对</translation>
    </message>
</context>
<context>
    <name>IntakeFields</name>
    <message>
        <source>How it reached us</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Who is reporting?</source>
        <translation>来电/来访人</translation>
    </message>
    <message>
        <source>Phone, name or unit</source>
        <translation>电话、姓名或房号</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>As it is said. Listen to the end; first assume that we are at fault.</source>
        <translation>照原话记录。耐心听完，先假定是我们的责任。</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>An idea for a new service</source>
        <translation>新需求：可考虑增设的服务</translation>
    </message>
    <message>
        <source>Summary, as the desk sees it</source>
        <translation>摘要（前台归纳）</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>反映人原话</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>入户约定</translation>
    </message>
    <message>
        <source>When somebody is at home, call first, key at the desk…</source>
        <translation>何时有人在家、先电话联系、钥匙在前台……</translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation>当场告知</translation>
    </message>
    <message>
        <source>How it is solved, or who takes it on</source>
        <translation>如何处理，或由谁跟进</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>派给</translation>
    </message>
    <message>
        <source>First asked</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Why another department</source>
        <translation>改派其他部门的原因</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>暂不派工</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>{moment}前解决</translation>
    </message>
    <message>
        <source>reply by {moment}</source>
        <translation>{moment}前答复</translation>
    </message>
    <message>
        <source>Reply: {how}</source>
        <translation>答复：{how}</translation>
    </message>
    <message>
        <source>Solution: {how}</source>
        <translation>办结：{how}</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <source>New complaint</source>
        <translation>新建登记</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Forms begun and not saved yet</source>
        <translation>已填写但尚未保存的登记</translation>
    </message>
    <message>
        <source>Take the link to {number} off</source>
        <translation>取消与 {number} 的关联</translation>
    </message>
    <message>
        <source>Second of {number}</source>
        <translation>{number} 的二次投诉</translation>
    </message>
    <message>
        <source>From letter {number}</source>
        <translation>来自来函 {number}</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>草稿已保存 {time}</translation>
    </message>
    <message>
        <source>The person&apos;s own words first; what the desk makes of them is the summary.</source>
        <translation>先记反映人原话，再由前台归纳摘要。</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Save and &amp;print slip</source>
        <translation>保存并打印派工单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;new</source>
        <translation>保存并新建(&amp;N)</translation>
    </message>
    <message>
        <source>Solved at the desk</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>{number}: not satisfied with the work</source>
        <translation>{number}：对维修服务不满意</translation>
    </message>
    <message>
        <source>The notice names another case by now: {number}. Read it, then press again to add it there</source>
        <translation>提示中现为另一受理件：{number}。请先看清，再按一次即补充到该件</translation>
    </message>
    <message>
        <source>Show case</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{number} solved at the desk</source>
        <translation>{number} 已当场办结</translation>
    </message>
    <message>
        <source>These words are too long for the short form: go on here</source>
        <translation>内容过长，简表写不下，请在此继续填写</translation>
    </message>
    <message>
        <source>{number} taken</source>
        <translation>{number} 已受理</translation>
    </message>
    <message>
        <source>Added to {number}</source>
        <translation>已并入 {number}</translation>
    </message>
</context>
<context>
    <name>IssuedActs</name>
    <message>
        <source>{number} copy</source>
        <translation>{number} 副本</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation>正在打印 {number}</translation>
    </message>
    <message>
        <source>{number} is void; its number stays used</source>
        <translation>{number} 已作废，编号保留</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Reports issued</source>
        <translation>已签发的报告</translation>
    </message>
    <message>
        <source>No report was issued yet. Choose a period, then press Issue below the paper (Ctrl+I).</source>
        <translation>尚未签发报告。请选择期间，再点纸面下方的“签发”（Ctrl+I）。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>签发后变动</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 项数据</translation>
    </message>
    <message>
        <source>{n} figures</source>
        <translation>{n} 项数据</translation>
    </message>
    <message>
        <source>Comparing {number}</source>
        <translation>正在比对 {number}</translation>
    </message>
</context>
<context>
    <name>IssuedPane</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>See the paper</source>
        <translation>查看纸面</translation>
    </message>
    <message>
        <source>Make it void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Print a copy of the issued report</source>
        <translation>打印已签发报告的副本</translation>
    </message>
    <message>
        <source>Make the issued report void…</source>
        <translation>作废已签发的报告…</translation>
    </message>
</context>
<context>
    <name>IssuedPaper</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Choose a report to see its paper.</source>
        <translation>请选择报告以查看纸面。</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>replaced by {number}</source>
        <translation>已由 {number} 替代</translation>
    </message>
    <message>
        <source>Void because: {reason}</source>
        <translation>作废原因：{reason}</translation>
    </message>
    <message>
        <source>The paper is damaged</source>
        <translation>纸面已损坏</translation>
    </message>
    <message>
        <source>Only for a manager</source>
        <translation>仅限主管查看</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>New letter</source>
        <translation>拟写函件</translation>
    </message>
    <message>
        <source>The draft was discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>The letter waits for approval</source>
        <translation>函件已提交审批</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Code to type</source>
        <translation>录入编码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Free: its price is its value</source>
        <translation>免费：价格即服务价值</translation>
    </message>
    <message>
        <source>For the resident</source>
        <translation>对住户</translation>
    </message>
    <message>
        <source>Unit in Chinese</source>
        <translation>中文单位</translation>
    </message>
    <message>
        <source>Unit in English</source>
        <translation>英文单位</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Model of a material</source>
        <translation>材料型号</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>What it covers, Chinese</source>
        <translation>服务内容（中文）</translation>
    </message>
    <message>
        <source>What it covers, English</source>
        <translation>服务内容（英文）</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>take it</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>keep own words</source>
        <translation>保留所写内容</translation>
    </message>
    <message>
        <source>Code, name, or own words</source>
        <translation>编码、名称或自行填写</translation>
    </message>
</context>
<context>
    <name>ItemsPart</name>
    <message>
        <source>Which things</source>
        <translation>物品范围</translation>
    </message>
    <message>
        <source>Number, name, flat, courier, where it lies, who fetched it</source>
        <translation>编号、姓名、房号、快递、存放处、领取人</translation>
    </message>
    <message>
        <source>Search the things at the desk</source>
        <translation>搜索留存物品</translation>
    </message>
    <message>
        <source>Things at the desk</source>
        <translation>留存物品</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>此处暂无物品。</translation>
    </message>
    <message>
        <source>Take something in… (Ins)</source>
        <translation>收存物品…（Ins）</translation>
    </message>
    <message>
        <source>Hand out… (F9)</source>
        <translation>发放…（F9）</translation>
    </message>
    <message>
        <source>It lies here after all</source>
        <translation>实际仍在前台</translation>
    </message>
    <message>
        <source>Open the flat</source>
        <translation>打开房屋档案</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>It holds after all</source>
        <translation>恢复有效</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Take something in</source>
        <translation>收存物品</translation>
    </message>
    <message>
        <source>{n} older ones: type what to look for</source>
        <translation>另有 {n} 件较早的：请输入内容查找</translation>
    </message>
    <message>
        <source>{number} lies at the desk</source>
        <translation>{number} 已存于前台</translation>
    </message>
    <message>
        <source>{number} is handed out</source>
        <translation>{number} 已发放</translation>
    </message>
    <message>
        <source>{number} holds again</source>
        <translation>{number} 已恢复有效</translation>
    </message>
    <message>
        <source>{number} is void; its number stays used</source>
        <translation>{number} 已作废，编号保留</translation>
    </message>
</context>
<context>
    <name>JobPart</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Number of the case</source>
        <translation>受理编号</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>前一天（Alt+←）</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>后一天（Alt+→）</translation>
    </message>
    <message>
        <source>Words of any day, a place, or who wrote it</source>
        <translation>任意日期的内容、地点或记录人</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>搜索值班日志</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Nothing is written down here.</source>
        <translation>此处没有记录。</translation>
    </message>
    <message>
        <source>New entry… (Ins)</source>
        <translation>新记录…（Ins）</translation>
    </message>
    <message>
        <source>Cross out…</source>
        <translation>划销…</translation>
    </message>
    <message>
        <source>It holds after all</source>
        <translation>恢复有效</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>打印当日</translation>
    </message>
    <message>
        <source>With “{words}”: {n}</source>
        <translation>含“{words}”的记录：{n} 条</translation>
    </message>
    <message>
        <source>It stands in the journal</source>
        <translation>已记入值班日志</translation>
    </message>
    <message>
        <source>Crossed out: {entry}</source>
        <translation>已划销：{entry}</translation>
    </message>
    <message>
        <source>The entry holds again</source>
        <translation>记录已恢复有效</translation>
    </message>
</context>
<context>
    <name>KeeperDialog</name>
    <message>
        <source>Who brings the backup back?</source>
        <translation>由谁恢复备份？</translation>
    </message>
    <message>
        <source>People sign in to this book. Only a manager may put another one in its place.</source>
        <translation>本账本需要登录。只有主管才能用另一份账本替换它。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Tag</source>
        <translation>牌号</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>把数</translation>
    </message>
    <message>
        <source>Deposited by</source>
        <translation>留存人</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>留存日期</translation>
    </message>
    <message>
        <source>Hook or box</source>
        <translation>钥匙位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse.</source>
        <translation>所有操作都可以不用鼠标完成。</translation>
    </message>
    <message>
        <source>In fields and lists</source>
        <translation>输入框与列表中</translation>
    </message>
    <message>
        <source>Next field; chooses in an open list</source>
        <translation>下一项；列表打开时为选择</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>下一项、上一项</translation>
    </message>
    <message>
        <source>Close the list, leave the field, close the pane; nothing typed is lost</source>
        <translation>关闭列表、离开输入框、关闭窗格；已输入内容不会丢失</translation>
    </message>
    <message>
        <source>Move in a list; open what is pointed at</source>
        <translation>在列表中移动；打开所选</translation>
    </message>
    <message>
        <source>Mark cases of the list, to do one thing to all of them</source>
        <translation>在列表中勾选受理件，以便批量处理</translation>
    </message>
    <message>
        <source>Choose among a row of buttons</source>
        <translation>在一排按钮中选择</translation>
    </message>
    <message>
        <source>New person from what was typed in the caller lookup</source>
        <translation>用来电查找框中输入的内容新建人员</translation>
    </message>
    <message>
        <source>Undo in a text</source>
        <translation>撤销文字输入</translation>
    </message>
    <message>
        <source>Next part of a page, the part before it</source>
        <translation>页面的下一部分、上一部分</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys of this flat are out or given back</source>
        <translation>该房屋的钥匙均已借出或退还</translation>
    </message>
    <message>
        <source>No key of this flat is kept. Take one into keeping first.</source>
        <translation>未留存该房屋的钥匙，请先登记留存。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>牌号</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copies here</source>
        <translation>在柜</translation>
    </message>
    <message>
        <source>Hook or box</source>
        <translation>钥匙位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Keys held</source>
        <translation>留存钥匙</translation>
    </message>
    <message>
        <source>No key of this flat is kept.</source>
        <translation>未留存该房屋的钥匙。</translation>
    </message>
    <message>
        <source>Take a key into keeping…</source>
        <translation>登记留存钥匙…</translation>
    </message>
    <message>
        <source>The key is taken off the file</source>
        <translation>钥匙记录已移除</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>借出…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Give back for good</source>
        <translation>退还住户</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>恢复留存</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>借出时间</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Keys lent</source>
        <translation>钥匙借用记录</translation>
    </message>
    <message>
        <source>No key of this flat was lent.</source>
        <translation>该房屋的钥匙没有借用记录。</translation>
    </message>
    <message>
        <source>The loan is taken off the record</source>
        <translation>借用记录已移除</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} / {all}</translation>
    </message>
    <message>
        <source>Back {day}</source>
        <translation>已还 {day}</translation>
    </message>
    <message>
        <source>Key {tag} is lent to {name}</source>
        <translation>钥匙 {tag} 已借给 {name}</translation>
    </message>
    <message>
        <source>Key {tag} is back</source>
        <translation>钥匙 {tag} 已收回</translation>
    </message>
    <message>
        <source>Key {tag} is given back to the household</source>
        <translation>钥匙 {tag} 已退还住户</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>KnownIncident</name>
    <message>
        <source>Belongs to {number}: {what}</source>
        <translation>属于 {number}：{what}</translation>
    </message>
    <message>
        <source>Known: {what}</source>
        <translation>已知事件：{what}</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>属于此事件</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>Over: {what}</source>
        <translation>已结束：{what}</translation>
    </message>
    <message>
        <source>{n} more go on</source>
        <translation>另有 {n} 个事件进行中</translation>
    </message>
</context>
<context>
    <name>LackingNotice</name>
    <message>
        <source>Not in the fonts of the paper: {characters}</source>
        <translation>打印字体中没有：{characters}</translation>
    </message>
    <message>
        <source>{title} and {n} more</source>
        <translation>{title} 等，另有 {n} 个</translation>
    </message>
    <message>
        <source>It goes out with their numbers in their place, as you decided.</source>
        <translation>按您的决定，这些字以编码代替发出。</translation>
    </message>
    <message>
        <source>Their numbers stand in their place. Write them otherwise, or issue it so and add them by pen.</source>
        <translation>版面上以编码代替这些字。请换一种写法，或照此签发后手写补上。</translation>
    </message>
    <message>
        <source>Issue it so</source>
        <translation>照此签发</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>{what} could not be counted; F5 counts anew</source>
        <translation>未能统计{what}，按 F5 重新统计</translation>
    </message>
    <message>
        <source>Counting was stopped; F5 counts anew</source>
        <translation>统计已停止，按 F5 重新统计</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Lent to</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>staff card 12, the owner&apos;s call</source>
        <translation>如：工牌 12、业主来电</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>查验凭证</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>借用事由</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Note, approved by</source>
        <translation>备注、批准人</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Language of the letter</source>
        <translation>函件语言</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>An interim word: the answer is still owed.</source>
        <translation>仅为进展告知，不作为正式答复。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Subject line</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Enclosures, one a line</source>
        <translation>附件，每行一项</translation>
    </message>
    <message>
        <source>Copies to, one a line</source>
        <translation>抄送，每行一个</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Enclosures: {n}</source>
        <translation>附件 {n} 项</translation>
    </message>
    <message>
        <source>Copies: {n}</source>
        <translation>抄送 {n} 份</translation>
    </message>
</context>
<context>
    <name>LetterRooms</name>
    <message>
        <source>Rooms of the letters</source>
        <translation>函件的各个版块</translation>
    </message>
    <message>
        <source>Next room of the letters</source>
        <translation>函件的下一个版块</translation>
    </message>
    <message>
        <source>Room of the letters before</source>
        <translation>函件的上一个版块</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>发函</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>来函</translation>
    </message>
    <message>
        <source>To many</source>
        <translation>批量发函</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Issue the letter and print it, or print it again</source>
        <translation>签发并打印函件，或再次打印</translation>
    </message>
    <message>
        <source>Preview the letter</source>
        <translation>预览函件</translation>
    </message>
    <message>
        <source>Write a new letter</source>
        <translation>拟写新函件</translation>
    </message>
    <message>
        <source>Keep the draft, or save the letter as PDF</source>
        <translation>保存草稿，或将函件另存为 PDF</translation>
    </message>
    <message>
        <source>Search the letters</source>
        <translation>搜索函件</translation>
    </message>
    <message>
        <source>To the next blank of the letter</source>
        <translation>跳到函件的下一处待填</translation>
    </message>
    <message>
        <source>Enclosures, copies and envelope</source>
        <translation>附件、抄送和信封</translation>
    </message>
    <message>
        <source>Do what the box over the words offers</source>
        <translation>执行正文上方提示框中的操作</translation>
    </message>
    <message>
        <source>Send the letter back to its writer</source>
        <translation>将函件退回拟稿人修改</translation>
    </message>
    <message>
        <source>Change the words of a letter that waits</source>
        <translation>修改待审批函件的内容</translation>
    </message>
    <message>
        <source>Open the letter&apos;s case</source>
        <translation>打开函件对应的受理件</translation>
    </message>
    <message>
        <source>Make this letter void…</source>
        <translation>作废此函件…</translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>Every letter of the office</source>
        <translation>本处的所有函件</translation>
    </message>
    <message>
        <source>Letters are folded for</source>
        <translation>函件折叠后装入</translation>
    </message>
    <message>
        <source>A letter of the desk goes out only when a manager has approved it</source>
        <translation>前台的函件须经主管审批后方可发出</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Sent</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Letters to this flat</source>
        <translation>致本户信函</translation>
    </message>
    <message>
        <source>No letter went to this flat yet.</source>
        <translation>尚未向本户发函。</translation>
    </message>
    <message>
        <source>New letter…</source>
        <translation>拟写函件…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来函人</translation>
    </message>
    <message>
        <source>Letters from this flat</source>
        <translation>本户来函</translation>
    </message>
    <message>
        <source>No letter came from this flat yet.</source>
        <translation>本户尚无来函。</translation>
    </message>
    <message>
        <source>Enter a letter…</source>
        <translation>登记来函…</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待答复</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>While a case is taken</source>
        <translation>登记时</translation>
    </message>
    <message>
        <source>Tell the person who has it, within</source>
        <translation>告知由谁负责，不超过</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Look for the same matter in the last</source>
        <translation>查找相同事项的范围：最近</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>不查找</translation>
    </message>
    <message>
        <source>Words are alike from</source>
        <translation>文字相似度达到</translation>
    </message>
    <message>
        <source>Words of greeting, Chinese</source>
        <translation>问候语（中文）</translation>
    </message>
    <message>
        <source>Words of greeting, English</source>
        <translation>问候语（英文）</translation>
    </message>
    <message>
        <source>Until it is solved, and after</source>
        <translation>办理中与办结后</translation>
    </message>
    <message>
        <source>Remind before a limit</source>
        <translation>到期前提醒</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> 个工作日</translation>
    </message>
    <message>
        <source>On the day itself</source>
        <translation>到期当天</translation>
    </message>
    <message>
        <source> working day</source>
        <translation> 个工作日</translation>
    </message>
    <message>
        <source>Call back after closing, within</source>
        <translation>办结后回访，不超过</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>No return calls</source>
        <translation>不回访</translation>
    </message>
    <message>
        <source>Give up a return call after</source>
        <translation>未接通的回访，最多拨打</translation>
    </message>
    <message>
        <source> tries</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>Who is called back after closing</source>
        <translation>办结后回访的事项</translation>
    </message>
    <message>
        <source>Sign before money</source>
        <translation>货币符号</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link {number}</source>
        <translation>关联 {number}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Case: its number, or a part of it</source>
        <translation>受理件编号（可只输入一部分）</translation>
    </message>
</context>
<context>
    <name>ListSide</name>
    <message>
        <source>Addressees</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>待填写</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>What the mailing would be</source>
        <translation>批量发函内容</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>不发…</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>仍然发函</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请检查以下内容</translation>
    </message>
    <message>
        <source>There are more than {n}; the others are not on the list and get no letter.</source>
        <translation>超过 {n} 条；其余未列入名单，不会发函。</translation>
    </message>
    <message>
        <source>The list is cut</source>
        <translation>名单未列全</translation>
    </message>
    <message>
        <source>Nobody in this list.</source>
        <translation>此列表为空。</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key…</source>
        <translation>忘记密码？使用恢复码…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Something went wrong. Try once more; if it happens again, call whoever looks after the program: it is in the log.</source>
        <translation>出了点问题，请再试一次；如再次出现，请联系维护人员：详情已记入日志。</translation>
    </message>
    <message>
        <source>Locked by {name}. What was begun comes back as it was.</source>
        <translation>由{name}锁定。解锁后，未完成的内容原样恢复。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Locked. Whoever signs in sits down here; what was begun is kept for its owner.</source>
        <translation>已锁定。登录者即在此当班；未完成的内容为原操作人保留。</translation>
    </message>
    <message>
        <source>Sign in to work at the desk.</source>
        <translation>请登录后开始工作。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <source>Logo at the head of every letter</source>
        <translation>函件抬头的标志</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Take the logo off</source>
        <translation>去掉标志</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片（{endings}）</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志图片</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Kept: letters have this head from now on</source>
        <translation>已保存：今后的函件均用此抬头</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Seen on white, as on paper.</source>
        <translation>以白底显示，与纸上一致。</translation>
    </message>
    <message>
        <source>None yet. A PNG or JPEG picture of up to {most} MB stands left of the office&apos;s name.</source>
        <translation>尚未设置。可选一张不超过 {most} MB 的 PNG 或 JPEG 图片，印在管理处名称左侧。</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show all {n} characters</source>
        <translation>查看全文（{n} 字）</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>On this PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Seen at once, and remembered for this PC.</source>
        <translation>立即生效，并在本机上记住。</translation>
    </message>
</context>
<context>
    <name>LookupBox</name>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>keep typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Phone, name or unit</source>
        <translation>电话、姓名或房号</translation>
    </message>
    <message>
        <source>Nobody found. Press Ins to add a new person.</source>
        <translation>没有找到。按 Ins 新建人员。</translation>
    </message>
</context>
<context>
    <name>LyingReady</name>
    <message>
        <source>Prepared by itself: the figures may have moved since.</source>
        <translation>自动编制：此后数据可能有变动。</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>MadeOf</name>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>分类方式</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Parts of the figure</source>
        <translation>该指标的构成</translation>
    </message>
</context>
<context>
    <name>MailingActs</name>
    <message>
        <source>Printing {number}</source>
        <translation>正在打印 {number}</translation>
    </message>
    <message>
        <source>All of {number} was printed or kept as a PDF just now. F9 once more does it again.</source>
        <translation>{number} 的全部函件刚刚已打印或存为 PDF。再按一次 F9 将重新打印。</translation>
    </message>
    <message>
        <source>{n} letters marked as sent</source>
        <translation>{n} 封函件已登记寄出</translation>
    </message>
    <message>
        <source>{n} were already</source>
        <translation>{n} 封此前已标记</translation>
    </message>
    <message>
        <source>{n} not, their day is another</source>
        <translation>{n} 封日期不符，未标记</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The rest of {number} is not sent</source>
        <translation>{number} 的其余函件不再发出</translation>
    </message>
    <message>
        <source>{whom} gets no letter</source>
        <translation>不发给 {whom}</translation>
    </message>
</context>
<context>
    <name>MailingForm</name>
    <message>
        <source>1  Whom</source>
        <translation>1  发给谁</translation>
    </message>
    <message>
        <source>2  What</source>
        <translation>2  内容</translation>
    </message>
    <message>
        <source>3  How it looks</source>
        <translation>3  版式</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name of this mailing (empty: that of the template)</source>
        <translation>名称（留空：用模板名称）</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款人</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Each in the own language</source>
        <translation>按各人的语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Letters go to</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>3, 5, 10 (empty: all)</source>
        <translation>3, 5, 10（留空：全部）</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Floor from</source>
        <translation>楼层自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>客户群体</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Only flats</source>
        <translation>仅限房屋</translation>
    </message>
    <message>
        <source>Flats, with commas or on lines</source>
        <translation>房号，用逗号或换行隔开</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>公共事件</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>居住人</translation>
    </message>
    <message>
        <source>The owners</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Of a household</source>
        <translation>每户收件人</translation>
    </message>
    <message>
        <source>A letter to each of them</source>
        <translation>每人各发一封</translation>
    </message>
    <message>
        <source>Words of one&apos;s own</source>
        <translation>自行拟写</translation>
    </message>
    <message>
        <source>A letter to each of them, not one a household</source>
        <translation>每人各发一封，不按户合并</translation>
    </message>
    <message>
        <source>A letter for every case, not one a household</source>
        <translation>每件受理件各发一封，不按户合并</translation>
    </message>
</context>
<context>
    <name>MailingsPage</name>
    <message>
        <source>Issue the letters, or print them all</source>
        <translation>签发函件，或全部打印</translation>
    </message>
    <message>
        <source>See the letters</source>
        <translation>查看函件</translation>
    </message>
    <message>
        <source>New letters to many</source>
        <translation>新建批量发函</translation>
    </message>
    <message>
        <source>Go to the list of addressees</source>
        <translation>转到收件人名单</translation>
    </message>
    <message>
        <source>To the next blank not filled in</source>
        <translation>到下一处待填项</translation>
    </message>
    <message>
        <source>Insert a field into words of one&apos;s own</source>
        <translation>在自拟内容中插入字段</translation>
    </message>
    <message>
        <source>Keep the draft, or save all letters as PDF</source>
        <translation>保存草稿，或将全部函件存为 PDF</translation>
    </message>
    <message>
        <source>Envelopes or labels…</source>
        <translation>信封或标签…</translation>
    </message>
    <message>
        <source>The letters were sent…</source>
        <translation>登记函件已寄出…</translation>
    </message>
    <message>
        <source>Void the letters not issued yet…</source>
        <translation>作废尚未签发的函件…</translation>
    </message>
    <message>
        <source>The draft was discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>A letter waits for approval</source>
        <translation>有函件待审批</translation>
    </message>
    <message>
        <source>{n} letters wait for approval</source>
        <translation>有 {n} 封函件待审批</translation>
    </message>
    <message>
        <source>Second complaint of {number}</source>
        <translation>{number} 的重复投诉</translation>
    </message>
    <message>
        <source>Repeated by {number}</source>
        <translation>重复投诉 {number}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 件</translation>
    </message>
    <message>
        <source>Incident {number}</source>
        <translation>公共事件 {number}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>已选 {n} 件</translation>
    </message>
</context>
<context>
    <name>MaskedPhones</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>显示完整号码</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>合并两份人员档案</translation>
    </message>
    <message>
        <source>Merge two flats</source>
        <translation>合并两份房屋档案</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Which other record is {name} as well?</source>
        <translation>哪一份档案与 {name} 是同一个？</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>保留哪一份</translation>
    </message>
    <message>
        <source>Which one stays? Empty fields are filled from the other one.</source>
        <translation>保留哪一份？空白项由另一份补全。</translation>
    </message>
</context>
<context>
    <name>Millimetres</name>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
</context>
<context>
    <name>Minding</name>
    <message>
        <source>Still unhappy</source>
        <translation>仍不满意</translation>
    </message>
    <message>
        <source>Note on the flat</source>
        <translation>房屋备注</translation>
    </message>
    <message>
        <source>About the building</source>
        <translation>楼栋概况</translation>
    </message>
    <message>
        <source>How to treat this caller</source>
        <translation>与来电人沟通注意事项</translation>
    </message>
    <message>
        <source>Confidential note: ask a manager</source>
        <translation>保密备注：请询问主管</translation>
    </message>
    <message>
        <source>How to treat the people of this flat</source>
        <translation>与本户沟通注意事项</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>{month} could not be read</source>
        <translation>{month}的内容未能读取</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>此前保存的内容均完好。</translation>
    </message>
    <message>
        <source>The book could not be read</source>
        <translation>账本未能读取</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>MonthReady</name>
    <message>
        <source>Report of {month}</source>
        <translation>{month}报告</translation>
    </message>
    <message>
        <source>The report of {month} is ready: F9 on its page prints it</source>
        <translation>{month}报告已编制完成，在报告页按 F9 打印</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Nobody of this file</source>
        <translation>非本户人员</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Who of the file moves</source>
        <translation>搬迁的住户</translation>
    </message>
    <message>
        <source>Who moves, as told</source>
        <translation>搬迁人（按来人所述）</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>搬家公司</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>MovedOutForm</name>
    <message>
        <source>Last day</source>
        <translation>搬离日期</translation>
    </message>
    <message>
        <source>Write the last day, such as 2024-03-01</source>
        <translation>请填写最后一天，如 2024-03-01</translation>
    </message>
</context>
<context>
    <name>MovesTab</name>
    <message>
        <source>About this move</source>
        <translation>搬迁说明</translation>
    </message>
    <message>
        <source>Papers and photos of the move</source>
        <translation>搬迁资料与照片</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>搬迁人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>搬家公司</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>No move on file.</source>
        <translation>没有搬迁记录。</translation>
    </message>
    <message>
        <source>Plan a move…</source>
        <translation>安排搬迁…</translation>
    </message>
    <message>
        <source>The move is taken off the file</source>
        <translation>已移除该搬迁记录</translation>
    </message>
    <message>
        <source>Finished…</source>
        <translation>搬迁完成…</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Who of the file moves</source>
        <translation>搬迁的住户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>已迁入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>内容说明</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>choose</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>keep typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>Nobody like that is on file; the name stays as it is typed.</source>
        <translation>档案中没有此人，姓名按输入保留。</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>Make it the only good one</source>
        <translation>启用，旧码作废</translation>
    </message>
    <message>
        <source>Whoever has the recovery key can become the administrator of this book, so a new one is made only for you. The key that lies in the safe is worthless then.</source>
        <translation>拿到恢复码的人可以成为本账本的管理员，因此先确认是本人操作。生成新码后，保险柜中的恢复码即作废。</translation>
    </message>
    <message>
        <source>On to the recovery key</source>
        <translation>下一步：恢复码</translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message>
        <source>Deskbell {version} is new here</source>
        <translation>已更新到首问 {version}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>查看更新内容</translation>
    </message>
    <message>
        <source>It was last used here with Deskbell {ran}; this is {here}.</source>
        <translation>本机上次使用的是首问 {ran}；当前版本为 {here}。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Deskbell {version} is mentioned again</source>
        <translation>重新提示首问 {version}</translation>
    </message>
    <message>
        <source>Deskbell {version} is not mentioned any more</source>
        <translation>不再提示首问 {version}</translation>
    </message>
    <message>
        <source>See what is new in it, and where its installer lies</source>
        <translation>查看更新内容和安装程序的位置</translation>
    </message>
    <message>
        <source>New here: Deskbell {version}</source>
        <translation>已更新到首问 {version}</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>查看更新内容</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Add a note: what happened, who was told what</source>
        <translation>添加备注：发生了什么，告知了谁什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Told the person</source>
        <translation>已告知来人</translation>
    </message>
    <message>
        <source>How the person was told</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加记录</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Post…</source>
        <translation>张贴…</translation>
    </message>
    <message>
        <source>Take down…</source>
        <translation>撤下…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Words of one&apos;s own</source>
        <translation>自行拟写</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Table of what we promise</source>
        <translation>附服务承诺一览表</translation>
    </message>
    <message>
        <source>Service commitments</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>公共事件</translation>
    </message>
    <message>
        <source>Words in Chinese</source>
        <translation>中文正文</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Words in English</source>
        <translation>英文正文</translation>
    </message>
    <message>
        <source>Where it hangs, one place a line</source>
        <translation>张贴位置（每行一处）</translation>
    </message>
    <message>
        <source>To come down on</source>
        <translation>应撤下日期</translation>
    </message>
    <message>
        <source>The words of the template took the place of yours</source>
        <translation>已用模板文字替换原有文字</translation>
    </message>
    <message>
        <source>The words say now what is known of the event</source>
        <translation>已按该事件的情况填写公告</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Which notices</source>
        <translation>公告范围</translation>
    </message>
    <message>
        <source>Number, words of the title, or a place</source>
        <translation>编号、标题或张贴位置</translation>
    </message>
    <message>
        <source>Search the notices</source>
        <translation>搜索公告</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>张贴位置</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>张贴至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No notice matches.</source>
        <translation>没有符合的公告。</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Post the notice, or print it again</source>
        <translation>张贴公告，或再次打印</translation>
    </message>
    <message>
        <source>The notice was taken down</source>
        <translation>公告已撤下</translation>
    </message>
    <message>
        <source>Change the notice</source>
        <translation>修改公告</translation>
    </message>
    <message>
        <source>Preview the notice</source>
        <translation>预览公告</translation>
    </message>
    <message>
        <source>Make the notice void</source>
        <translation>作废公告</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>New notice…</source>
        <translation>新建公告…</translation>
    </message>
    <message>
        <source>Write a new notice</source>
        <translation>拟写新公告</translation>
    </message>
    <message>
        <source>Save the form, or the notice as PDF</source>
        <translation>保存表单，或将公告存为 PDF</translation>
    </message>
    <message>
        <source>To the next blank of the notice</source>
        <translation>跳到公告的下一处待填</translation>
    </message>
    <message>
        <source>Search the notices</source>
        <translation>搜索公告</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>The book has no such number.</source>
        <translation>账本中没有这个编号。</translation>
    </message>
</context>
<context>
    <name>OfficeList</name>
    <message>
        <source>{name} is left out: it is offered no longer, what has it keeps it</source>
        <translation>{name}已停用：不再提供选择，已使用的保持不变</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>On every paper</source>
        <translation>单据上的信息</translation>
    </message>
    <message>
        <source>Office, Chinese</source>
        <translation>管理处中文名称</translation>
    </message>
    <message>
        <source>Office, English</source>
        <translation>管理处英文名称</translation>
    </message>
    <message>
        <source>Estate, Chinese</source>
        <translation>小区中文名称</translation>
    </message>
    <message>
        <source>Estate, English</source>
        <translation>小区英文名称</translation>
    </message>
    <message>
        <source>Address, Chinese</source>
        <translation>中文地址</translation>
    </message>
    <message>
        <source>Address, English</source>
        <translation>英文地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>24-hour line</source>
        <translation>24 小时热线</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Hours for renovation work, Chinese</source>
        <translation>允许装修施工时间（中文）</translation>
    </message>
    <message>
        <source>Hours for renovation work, English</source>
        <translation>允许装修施工时间（英文）</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>The largest file taken in</source>
        <translation>单个文件上限</translation>
    </message>
    <message>
        <source>The facts of the office are saved</source>
        <translation>管理处信息已保存</translation>
    </message>
</context>
<context>
    <name>OnFile</name>
    <message>
        <source>{name} belongs to this flat already.</source>
        <translation>{name}已登记在本房产下。</translation>
    </message>
    <message>
        <source>Already on file</source>
        <translation>档案中已有此人</translation>
    </message>
    <message>
        <source>Add this one: {who}</source>
        <translation>就是此人，加入本房产：{who}</translation>
    </message>
    <message>
        <source>Add in another role: {who}</source>
        <translation>再添加一个身份：{who}</translation>
    </message>
    <message>
        <source>{name} is on file</source>
        <translation>{name}已有档案</translation>
    </message>
    <message>
        <source>Only what this person is to the flat is asked here. The rest stays as it is on file.</source>
        <translation>此处只需填写此人与本房产的关系，其余资料保持原档案不变。</translation>
    </message>
    <message>
        <source>No, this is somebody else</source>
        <translation>不是，另有其人</translation>
    </message>
</context>
<context>
    <name>OtherLine</name>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>keep typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>The other person: name, pinyin, phone or flat</source>
        <translation>另一人：姓名、拼音、电话或房号</translation>
    </message>
    <message>
        <source>The other flat: its code or who lives there</source>
        <translation>另一处房屋：房号或住户</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>另一份档案</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{n} rows imported</source>
        <translation>已导入 {n} 行</translation>
    </message>
    <message>
        <source>They are in the book now. The file itself was not changed.</source>
        <translation>已写入数据，原文件未作改动。</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>文件已保存</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing of this run is in the book.</source>
        <translation>本次没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Outgo</name>
    <message>
        <source>Approval was asked for just now: the letter is printed once it has it.</source>
        <translation>刚刚已提交审批：审批通过后即打印该函件。</translation>
    </message>
    <message>
        <source>{number} is being printed. F9 once more prints it again, Shift+F9 prints a copy.</source>
        <translation>{number} 正在打印。再按一次 F9 重新打印，按 Shift+F9 打印副本。</translation>
    </message>
    <message>
        <source>No printer: {number} was kept as a PDF just now. F9 once more keeps it again.</source>
        <translation>没有打印机：{number} 刚刚已存为 PDF。再按一次 F9 重新保存。</translation>
    </message>
    <message>
        <source>{number} was printed just now. F9 once more prints it again, Shift+F9 prints a copy.</source>
        <translation>{number} 刚刚打印过。再按一次 F9 重新打印，Shift+F9 打印副本。</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation>正在打印 {number}</translation>
    </message>
    <message>
        <source>{number} is void; its number stays used</source>
        <translation>{number} 已作废，编号不再重新使用</translation>
    </message>
</context>
<context>
    <name>OwnDayForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Until, where it is several days</source>
        <translation>至（多日时填写）</translation>
    </message>
    <message>
        <source>The office is</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>OwnProof</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your PIN or password</source>
        <translation>本人的密码</translation>
    </message>
    <message>
        <source>Type your own PIN or password here.</source>
        <translation>请在此输入本人的密码。</translation>
    </message>
</context>
<context>
    <name>OwnSecret</name>
    <message>
        <source>Your own PIN, {name}</source>
        <translation>{name}，请设置您的密码</translation>
    </message>
    <message>
        <source>From then on everybody signs in with a PIN or password of their own, and the screen locks when nobody is there. You become an administrator and give the others their first PIN in Settings &gt; People. Next a recovery key is printed for the safe.</source>
        <translation>启用后，每人凭自己的密码登录，无人操作时屏幕自动锁定。您将成为管理员，在“设置 &gt; 人员”中为其他人发放初始密码。下一步打印恢复码，放入保险柜。</translation>
    </message>
    <message>
        <source>On to the recovery key</source>
        <translation>下一步：恢复码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OwnWordsForm</name>
    <message>
        <source>Subject in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Words in Chinese</source>
        <translation>中文正文</translation>
    </message>
    <message>
        <source>Subject in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Words in English</source>
        <translation>英文正文</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>插入字段…</translation>
    </message>
    <message>
        <source>⟦day⟧ is a blank, filled in once for all. A language left empty gets the other one&apos;s words.</source>
        <translation>⟦日期⟧表示待填空白，统一填写一次。未填写的语种，其收件人将收到另一语种的函件。</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
</context>
<context>
    <name>OwnersPage</name>
    <message>
        <source>Search flats and people</source>
        <translation>查找房屋和人员</translation>
    </message>
    <message>
        <source>Letter to this flat</source>
        <translation>给本户写信</translation>
    </message>
    <message>
        <source>Add a flat…</source>
        <translation>新增房屋…</translation>
    </message>
    <message>
        <source>Work slip for this flat</source>
        <translation>为本户开派工单</translation>
    </message>
    <message>
        <source>Print preview of the file</source>
        <translation>打印预览本户档案</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>保存条目</translation>
    </message>
    <message>
        <source>Next part of the file</source>
        <translation>档案下一部分</translation>
    </message>
    <message>
        <source>Part of the file before</source>
        <translation>档案上一部分</translation>
    </message>
    <message>
        <source>Filter the list of flats…</source>
        <translation>筛选房屋…</translation>
    </message>
    <message>
        <source>Households who used a benefit…</source>
        <translation>享用过增值服务的住户…</translation>
    </message>
    <message>
        <source>All item-release passes…</source>
        <translation>全部放行条…</translation>
    </message>
    <message>
        <source>Import owners and flats…</source>
        <translation>导入业主与房屋…</translation>
    </message>
    <message>
        <source>Export all owners and flats…</source>
        <translation>导出全部业主和房屋…</translation>
    </message>
    <message>
        <source>Import past cases…</source>
        <translation>导入历史记录…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以往导入</translation>
    </message>
    <message>
        <source>Import template…</source>
        <translation>导入模板…</translation>
    </message>
    <message>
        <source>The flat is in the book</source>
        <translation>房屋已新增</translation>
    </message>
</context>
<context>
    <name>OwnersPart</name>
    <message>
        <source>Import the roll of owners…</source>
        <translation>导入业主名册…</translation>
    </message>
    <message>
        <source>Look round in a sample office</source>
        <translation>先看看示例管理处</translation>
    </message>
    <message>
        <source>Owners and flats</source>
        <translation>业主与房屋</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .csv) with flat, name and phone is enough. What cannot be read is told row by row, nothing is kept before you say so, and the whole import can be undone. Without a roll the book begins empty: a household is added with the first call.</source>
        <translation>有房号、姓名、电话的表格（.xlsx、.csv）即可。读不懂的逐行说明，您确认前不会存入，整次导入可以撤销。没有名册时账本从空白开始：接第一个电话时再添加住户。</translation>
    </message>
    <message>
        <source>The sample office opens in a window of its own with invented people and complaints. Nothing in it touches your book.</source>
        <translation>示例管理处在单独的窗口中打开，里面的人和事都是虚构的，不会影响您的账本。</translation>
    </message>
    <message>
        <source>{n} flats are on file.</source>
        <translation>已登记 {n} 户。</translation>
    </message>
    <message>
        <source>The sample office opens in a moment, in a window of its own</source>
        <translation>示例管理处马上在单独的窗口中打开</translation>
    </message>
    <message>
        <source>The sample office could not be started. Run “deskbell demo” from a command line instead.</source>
        <translation>无法打开示例管理处。请改在命令行运行 deskbell demo。</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>Code to type</source>
        <translation>录入编码</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>所含项目</translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>The household</source>
        <translation>全户</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>资料名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收存日期</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属人</translation>
    </message>
    <message>
        <source>Folder or cabinet</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>The office holds the original</source>
        <translation>留存的是原件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PaperSide</name>
    <message>
        <source>Back</source>
        <translation>已回单</translation>
    </message>
    <message>
        <source>Choose a notice to see its page.</source>
        <translation>选择一份公告，即可查看版面。</translation>
    </message>
    <message>
        <source>Open incident {number}</source>
        <translation>打开公共事件 {number}</translation>
    </message>
    <message>
        <source>As it will hang</source>
        <translation>张贴效果</translation>
    </message>
    <message>
        <source>To fill in: {names}</source>
        <translation>待填写：{names}</translation>
    </message>
    <message>
        <source>Cannot be printed: {signs}</source>
        <translation>无法打印的字：{signs}</translation>
    </message>
    <message>
        <source>Void because: {reason}</source>
        <translation>作废原因：{reason}</translation>
    </message>
    <message>
        <source>Posted {day}</source>
        <translation>{day} 张贴</translation>
    </message>
    <message>
        <source>taken down {day}</source>
        <translation>{day} 撤下</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>printed {n} ×</source>
        <translation>已打印 {n} 次</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>The report is being prepared.</source>
        <translation>正在生成报告。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Report of {period}</source>
        <translation>{period}报告</translation>
    </message>
    <message>
        <source>Press Prepare to see the pages.</source>
        <translation>按“生成”查看报告页面。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Press Prepare for the period chosen</source>
        <translation>按“生成”以查看所选时段</translation>
    </message>
    <message>
        <source>{n} page, prepared {time}</source>
        <translation>{n} 页，生成于 {time}</translation>
    </message>
    <message>
        <source>{n} pages, prepared {time}</source>
        <translation>{n} 页，生成于 {time}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Scans of this paper</source>
        <translation>该资料的扫描件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>留存形式</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收存</translation>
    </message>
    <message>
        <source>Where, or until</source>
        <translation>存放处/退还</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Papers held</source>
        <translation>留存资料</translation>
    </message>
    <message>
        <source>No paper of this household is held.</source>
        <translation>未留存该户资料。</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>登记资料…</translation>
    </message>
    <message>
        <source>The paper is taken off the file</source>
        <translation>资料记录已移除</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>退还…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>恢复留存</translation>
    </message>
</context>
<context>
    <name>PapersParting</name>
    <message>
        <source>Deskbell closes when the papers are out</source>
        <translation>打印完成后关闭首问</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What is left waiting stays in the print queue and is offered at the next start.</source>
        <translation>未打印的纸件会留在打印队列中，下次启动时提示。</translation>
    </message>
    <message>
        <source>Leave them waiting</source>
        <translation>留待下次打印</translation>
    </message>
    <message>
        <source>1 paper is being printed…</source>
        <translation>正在打印 1 份纸件…</translation>
    </message>
    <message>
        <source>{n} papers are being printed…</source>
        <translation>正在打印 {n} 份纸件…</translation>
    </message>
    <message>
        <source>Putting what is still drawn into the print queue…</source>
        <translation>正在把还在生成的单据放入打印队列…</translation>
    </message>
    <message>
        <source>Stopping after this page…</source>
        <translation>打完本页后停止…</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Photos and scans of the flat</source>
        <translation>房屋照片和扫描件</translation>
    </message>
</context>
<context>
    <name>PassForm</name>
    <message>
        <source>Who asks</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>查验证件</translation>
    </message>
    <message>
        <source>ID card, lease…</source>
        <translation>身份证、租赁合同等</translation>
    </message>
    <message>
        <source>What goes out, one thing a line</source>
        <translation>放行物品，每行一项</translation>
    </message>
    <message>
        <source>The owner&apos;s word, when it is not the owner</source>
        <translation>业主授权（非业主本人申请时）</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>有效日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>whole day, or 9-12</source>
        <translation>全天，或 9-12</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用结清情况</translation>
    </message>
    <message>
        <source>paid up to…</source>
        <translation>例如：已缴至…</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>搬运人</translation>
    </message>
    <message>
        <source>name or firm</source>
        <translation>姓名或公司</translation>
    </message>
    <message>
        <source>Carrier&apos;s ID</source>
        <translation>搬运人证件号</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PassOnDialog</name>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Trade or department</source>
        <translation>工种/部门</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>由谁接手</translation>
    </message>
    <message>
        <source>Why it is escalated</source>
        <translation>为何升级上报</translation>
    </message>
    <message>
        <source>Why not the department of its class</source>
        <translation>为何不转该类别的部门</translation>
    </message>
    <message>
        <source>Who has it and what comes next. Left empty, the person still has to be told.</source>
        <translation>由谁负责、下一步如何。留空则仍须告知来人。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What you told the person</source>
        <translation>您告知来人的内容</translation>
    </message>
    <message>
        <source>The department&apos;s limit: day</source>
        <translation>部门时限：日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>升级上报至</translation>
    </message>
    <message>
        <source>Already with: {level}, since {when}</source>
        <translation>已上报：{level}，自{when}起</translation>
    </message>
    <message>
        <source>Not escalated</source>
        <translation>不上报</translation>
    </message>
    <message>
        <source>Write a time such as 9:30, or leave it empty</source>
        <translation>请填写时间，例如 9:30，或留空</translation>
    </message>
</context>
<context>
    <name>PassRegister</name>
    <message>
        <source>All item-release passes</source>
        <translation>全部放行条</translation>
    </message>
    <message>
        <source>Which passes</source>
        <translation>放行条范围</translation>
    </message>
    <message>
        <source>Scan or type a number, flat, plate or name</source>
        <translation>扫描或输入编号、房号、车牌、姓名</translation>
    </message>
    <message>
        <source>Number or search</source>
        <translation>编号或搜索</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效时间</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>放行物品</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>No pass here.</source>
        <translation>没有放行条。</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>门岗已交回</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开房屋档案</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PassesTab</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效时间</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>放行物品</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Item-release passes</source>
        <translation>物品放行条</translation>
    </message>
    <message>
        <source>No pass was issued for this flat yet.</source>
        <translation>本户尚未开具放行条。</translation>
    </message>
    <message>
        <source>Issue a pass…</source>
        <translation>开具放行条…</translation>
    </message>
    <message>
        <source>All passes of the estate…</source>
        <translation>全小区放行条…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>门岗交回…</translation>
    </message>
    <message>
        <source>Out again</source>
        <translation>撤销交回</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>{number} is ready to print</source>
        <translation>{number} 可以打印</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Let it wait</source>
        <translation>暂停等待</translation>
    </message>
    <message>
        <source>Only the limit for the solution stands still</source>
        <translation>只有解决时限暂停计算</translation>
    </message>
    <message>
        <source>The person&apos;s reply is still due {due}.</source>
        <translation>给来人的答复仍须在 {due} 前作出。</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待事由</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>恢复日期</translation>
    </message>
    <message>
        <source>Why it has to wait</source>
        <translation>为何需要等待</translation>
    </message>
    <message>
        <source>Say on which day the case comes back to the desk</source>
        <translation>请写明哪一天恢复处理</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>{n}: {name}</source>
        <translation>{n}：{name}</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>People at the desk</source>
        <translation>前台人员</translation>
    </message>
    <message>
        <source>Your own PIN is changed in Settings &gt; Signing in</source>
        <translation>自己的密码请在“设置 &gt; 登录”中修改</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>登录设置…</translation>
    </message>
    <message>
        <source>{name} signs in with the first PIN and is then asked for a new one</source>
        <translation>{name}用初始密码登录，随后须设置新密码</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>无需登录</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>尚无密码</translation>
    </message>
    <message>
        <source>First PIN</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>凭密码</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>新增人员…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>The first line is you: press Enter and say your name, which the diary and every paper will bear.</source>
        <translation>第一行就是您：按回车填写您的姓名，操作记录和各种单据都用它署名。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Give a first PIN…</source>
        <translation>发放初始密码…</translation>
    </message>
    <message>
        <source>You may correct your own post; everything else here is an administrator&apos;s.</source>
        <translation>可以更正自己的职务；此处其他内容由管理员负责。</translation>
    </message>
    <message>
        <source>Anyone may correct a name or post; everything else here is an administrator&apos;s.</source>
        <translation>姓名和职务任何人都可更正；此处其他内容由管理员负责。</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>已添加{name}</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name}已保存</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Is here as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody on file for this flat yet.</source>
        <translation>本房屋还没有登记人员。</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>新增人员…</translation>
    </message>
    <message>
        <source>Moved out…</source>
        <translation>搬离…</translation>
    </message>
    <message>
        <source>Change of owner…</source>
        <translation>变更业主…</translation>
    </message>
    <message>
        <source>Still lives here</source>
        <translation>仍在本户</translation>
    </message>
    <message>
        <source>Release the note</source>
        <translation>公开备注</translation>
    </message>
    <message>
        <source>Make the note confidential</source>
        <translation>将备注设为保密</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>登记有误，移除</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>{name} moved out</source>
        <translation>{name} 已搬离</translation>
    </message>
    <message>
        <source>The owner was changed</source>
        <translation>业主已变更</translation>
    </message>
    <message>
        <source>{name} still lives here</source>
        <translation>{name}仍在本户</translation>
    </message>
    <message>
        <source>{name} taken off this flat</source>
        <translation>已将{name}从本房产移除</translation>
    </message>
    <message>
        <source>Everybody at the desk may read the note now</source>
        <translation>备注已公开，前台人员均可查看</translation>
    </message>
    <message>
        <source>Only managers may read the note now</source>
        <translation>备注已保密，仅主管可查看</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PermitForm</name>
    <message>
        <source>Number of the permit</source>
        <translation>许可证编号</translation>
    </message>
    <message>
        <source>Permitted on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>开工日期</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>完工期限</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>None on file</source>
        <translation>无登记</translation>
    </message>
    <message>
        <source>Show the whole ID number</source>
        <translation>显示完整证件号码</translation>
    </message>
    <message>
        <source>as told on {day}, written down by {name}</source>
        <translation>{day}告知，{name}登记</translation>
    </message>
    <message>
        <source>as told on {day}</source>
        <translation>{day}告知</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>In this flat</source>
        <translation>在本户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>moved out {day}</source>
        <translation>{day}迁出</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>share {share}</source>
        <translation>份额 {share}</translation>
    </message>
    <message>
        <source>lease to {day}</source>
        <translation>租期至{day}</translation>
    </message>
    <message>
        <source>Confidential note: ask a manager</source>
        <translation>保密备注：请询问主管</translation>
    </message>
    <message>
        <source>How to deal with this person</source>
        <translation>沟通注意事项</translation>
    </message>
    <message>
        <source>How to deal with this person · confidential</source>
        <translation>沟通注意事项 · 保密</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>several with a comma between</source>
        <translation>多个号码用逗号隔开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phones, as told</source>
        <translation>电话（照原话）</translation>
    </message>
    <message>
        <source>Is here as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>产权份额</translation>
    </message>
    <message>
        <source>50 % or 1/2</source>
        <translation>50 % 或 1/2</translation>
    </message>
    <message>
        <source>Lease until</source>
        <translation>租期至</translation>
    </message>
    <message>
        <source>such as daughter of the owner</source>
        <translation>如：业主之女</translation>
    </message>
    <message>
        <source>Relation to the owner</source>
        <translation>与业主关系</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>搬离日期</translation>
    </message>
    <message>
        <source>This is a company</source>
        <translation>这是一家单位</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Who speaks for it</source>
        <translation>单位联系人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>信函语言</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>偏好联系方式</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>How to deal with this person</source>
        <translation>沟通注意事项</translation>
    </message>
    <message>
        <source>Only a manager may read it, until it is released</source>
        <translation>公开之前仅主管可查看</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Note on the person</source>
        <translation>人员备注</translation>
    </message>
    <message>
        <source>Note on living here</source>
        <translation>居住备注</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Confidential note: ask a manager</source>
        <translation>保密备注：请询问主管</translation>
    </message>
</context>
<context>
    <name>PetForm</name>
    <message>
        <source>Kind of animal</source>
        <translation>宠物种类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Licence no.</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Vaccinated until</source>
        <translation>疫苗有效期至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>keep typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>Nothing on the list is called so.</source>
        <translation>列表中没有此项。</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Where it lies</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Outside the flats, shared by all</source>
        <translation>户外公共部位</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>To come down on</source>
        <translation>应撤下日期</translation>
    </message>
    <message>
        <source>Where it hangs, one place a line</source>
        <translation>张贴位置（每行一处）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>立即打印</translation>
    </message>
</context>
<context>
    <name>PostLacking</name>
    <message>
        <source>Their numbers stand in their place. Write them otherwise, or post it so and add them by pen.</source>
        <translation>版面上以编码代替这些字。请换一种写法，或照此张贴后手写补上。</translation>
    </message>
    <message>
        <source>Post it so</source>
        <translation>照此张贴</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>No printer: Print keeps the PDF</source>
        <translation>没有打印机：打印时将保存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Copies: </source>
        <translation>份数：</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Choose printer…</source>
        <translation>选择打印机…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking for the printer…</source>
        <translation>正在查找打印机…</translation>
    </message>
    <message>
        <source>{printer} is not there: the paper waits in the print queue</source>
        <translation>找不到 {printer}：纸件将留在打印队列中</translation>
    </message>
    <message>
        <source>In the print queue</source>
        <translation>已进入打印队列</translation>
    </message>
    <message>
        <source>Not printed: {reason}</source>
        <translation>未打印：{reason}</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>已发送到 {printer}</translation>
    </message>
    <message>
        <source>No printer. Kept as {file}</source>
        <translation>没有打印机，已保存为 {file}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未能保存：{reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Valid from, empty: today</source>
        <translation>执行日期，留空为今日</translation>
    </message>
</context>
<context>
    <name>PricePrint</name>
    <message>
        <source>Catalogue of services, with what each covers</source>
        <translation>服务项目目录（含服务内容说明）</translation>
    </message>
    <message>
        <source>Price list for the notice board, in large type</source>
        <translation>公告栏价目表（大字）</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>中英双语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Prices of the day, empty: today</source>
        <translation>价格日期，留空为今日</translation>
    </message>
</context>
<context>
    <name>PricesPart</name>
    <message>
        <source>What stands here is offered on every slip by its code or a few letters of its name. A slip keeps the price of the day an entry was put on it; a coming price takes effect by itself.</source>
        <translation>此处各项可在每张派工单上凭编码或名称的几个字选用。派工单保留录入当日的价格；将来的价格到日自动生效。</translation>
    </message>
    <message>
        <source>Catalogue and price list…</source>
        <translation>服务目录与价目表…</translation>
    </message>
</context>
<context>
    <name>PrintersPart</name>
    <message>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>Print a test page: {kind}</source>
        <translation>打印测试页：{kind}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>纸盒</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Every paper is kept as a PDF in the folder papers.</source>
        <translation>本机没有安装打印机。所有单据都会以 PDF 形式保存在 papers 文件夹中。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>正在查找打印机</translation>
    </message>
    <message>
        <source>The PC&apos;s default printer</source>
        <translation>本机默认打印机</translation>
    </message>
    <message>
        <source>{printer} (not there)</source>
        <translation>{printer}（未找到）</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>按打印机设置</translation>
    </message>
    <message>
        <source>Test page: {kind}</source>
        <translation>测试页：{kind}</translation>
    </message>
    <message>
        <source>Printer: {printer}</source>
        <translation>打印机：{printer}</translation>
    </message>
    <message>
        <source>Tray: {tray}</source>
        <translation>纸盒：{tray}</translation>
    </message>
    <message>
        <source>The frame stands 10 mm from every edge, and the rulers are 100 mm long.</source>
        <translation>边框距纸边 10 毫米，标尺长 100 毫米。</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Receptionists see phones and ID numbers with stars: 138 **** 8000</source>
        <translation>前台人员看到的电话和证件号码以星号隐去：138 **** 8000</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久保留</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>屏幕显示</translation>
    </message>
    <message>
        <source>Former residents are kept</source>
        <translation>原住户资料保留</translation>
    </message>
    <message>
        <source>“Show” beside a number shows it whole; the diary says who looked. The slip always has the whole phone.</source>
        <translation>点击号码旁的“显示”可看完整号码，操作记录会记下由谁查看。派工单上始终印完整电话。</translation>
    </message>
    <message>
        <source>Only a manager changes this.</source>
        <translation>仅主管可以更改。</translation>
    </message>
    <message>
        <source>Kept: how personal data is treated</source>
        <translation>个人信息设置已保存</translation>
    </message>
</context>
<context>
    <name>ProgramPart</name>
    <message>
        <source>Newer versions</source>
        <translation>查找新版本</translation>
    </message>
    <message>
        <source>Folder with installers</source>
        <translation>安装程序文件夹</translation>
    </message>
    <message>
        <source>None: Deskbell looks nowhere</source>
        <translation>未指定：不查找新版本</translation>
    </message>
    <message>
        <source>Whoever looks after this PC puts installers there, on a share of the company or a stick. Once a day, while nobody types, Deskbell sees whether a newer one lies there and says so. It starts and changes nothing by itself. Remembered for this PC.</source>
        <translation>由本机的维护人员把安装程序放在此处，例如公司的共享文件夹或 U 盘。首问每天一次在无人操作时查看是否有新版本并提示，不会自行启动或更改任何内容。仅为本机保存。</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查找</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Do not mention this version</source>
        <translation>不再提示此版本</translation>
    </message>
    <message>
        <source>Close Deskbell, then start the installer in the folder. Book and settings stay as they are.</source>
        <translation>请先关闭首问，再运行文件夹中的安装程序。账本和设置保持不变。</translation>
    </message>
</context>
<context>
    <name>Prove</name>
    <message>
        <source>Who is at the desk</source>
        <translation>前台人员</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>That was not right. Type it once more.</source>
        <translation>密码不正确，请再输入一次。</translation>
    </message>
    <message>
        <source>The next try counts in 1 second.</source>
        <translation>1 秒后可再试。</translation>
    </message>
    <message>
        <source>The next try counts in {n} seconds.</source>
        <translation>{n} 秒后可再试。</translation>
    </message>
    <message>
        <source>No PIN yet: an administrator gives the first one in Settings &gt; People.</source>
        <translation>尚无密码：由管理员在“设置 &gt; 人员”中发放初始密码。</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>PIN or password of {name}</source>
        <translation>{name}的密码</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>PutOffForm</name>
    <message>
        <source>To</source>
        <translation>改到</translation>
    </message>
    <message>
        <source>Call on</source>
        <translation>回访日期</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <source>This PC has no printer. Keep the paper as a PDF, or set up a printer.</source>
        <translation>本机没有打印机。请将纸件存为 PDF，或先安装打印机。</translation>
    </message>
    <message>
        <source>{n} papers go to the printer</source>
        <translation>已将 {n} 份纸件送往打印机</translation>
    </message>
    <message>
        <source>1 paper goes to the printer</source>
        <translation>已将 1 份纸件送往打印机</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>没有等待打印的纸件。</translation>
    </message>
    <message>
        <source>{title} stops after this page</source>
        <translation>{title} 打完本页后停止</translation>
    </message>
    <message>
        <source>{title}: taken off the print queue</source>
        <translation>{title} 已移出打印队列</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{title} was not kept: {reason}</source>
        <translation>{title} 未能保存：{reason}</translation>
    </message>
    <message>
        <source>Kept as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>纸件筛选</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Print this paper now or again</source>
        <translation>立即打印或再次打印此纸件</translation>
    </message>
    <message>
        <source>Look at this paper</source>
        <translation>查看此纸件</translation>
    </message>
    <message>
        <source>Take this paper off the queue</source>
        <translation>将此纸件移出队列</translation>
    </message>
    <message>
        <source>Print all that waits or failed</source>
        <translation>打印所有等待或失败的纸件</translation>
    </message>
    <message>
        <source>More that can be done with this paper</source>
        <translation>此纸件的更多操作</translation>
    </message>
    <message>
        <source>That paper is not among the newest ones of the queue: look for it in the list.</source>
        <translation>该纸单不在最近的打印记录中，请在列表中查找。</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>立即打印</translation>
    </message>
</context>
<context>
    <name>QuickActionForm</name>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>The person is told</source>
        <translation>告知对方的内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>The way it came</source>
        <translation>与来时相同</translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>写入经过的备注</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>转交给</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不转交</translation>
    </message>
    <message>
        <source>Waits, working days</source>
        <translation>等待（工作日）</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待什么</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Promised in, working days</source>
        <translation>几个工作日后跟进</translation>
    </message>
    <message>
        <source>What is promised for that day</source>
        <translation>届时要做的事</translation>
    </message>
    <message>
        <source>The person is answered</source>
        <translation>答复对方的内容</translation>
    </message>
    <message>
        <source>Closed with</source>
        <translation>办结结果</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>不办结</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>Quick</source>
        <translation>快捷</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>Quick actions (Alt+1 to Alt+9)</source>
        <translation>快捷操作（Alt+1 至 Alt+9）</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>请先选择一件事项。</translation>
    </message>
    <message>
        <source>{what}: {cases}</source>
        <translation>{what}：{cases}</translation>
    </message>
    <message>
        <source>Change the quick actions…</source>
        <translation>设置快捷操作…</translation>
    </message>
</context>
<context>
    <name>QuickPart</name>
    <message>
        <source>Each key does all its steps to the case in front, or to all that are selected in the list; Ctrl+Z takes them back together.</source>
        <translation>每个按键对当前事项（或列表中所选的全部事项）一次完成各步骤；按 Ctrl+Z 可一并撤销。</translation>
    </message>
    <message>
        <source>Waits 1 day</source>
        <translation>等待 1 个工作日</translation>
    </message>
    <message>
        <source>Promised in 1 day</source>
        <translation>1 个工作日后跟进</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Passed on to {who}</source>
        <translation>转交{who}</translation>
    </message>
    <message>
        <source>Waits {n} days</source>
        <translation>等待 {n} 个工作日</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Promised in {n} days</source>
        <translation>{n} 个工作日后跟进</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Steps of a newer program</source>
        <translation>含新版程序的步骤</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Leave out {whom}</source>
        <translation>不发给 {whom}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>Why does no letter go there?</source>
        <translation>为何不发？</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave unfinished (Esc)</source>
        <translation>先放着（Esc）</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All it is a share of</source>
        <translation>全部基数</translation>
    </message>
    <message>
        <source>These count</source>
        <translation>计入的</translation>
    </message>
    <message>
        <source>These do not</source>
        <translation>未计入的</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些记录</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>指标背后的记录</translation>
    </message>
    <message>
        <source>No record stands behind this figure.</source>
        <translation>该指标没有对应的记录。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} 条记录</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The recovery key</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>It lies in the safe, on the newest sheet: eight groups of four characters. It gives an administrator a new PIN; the next key is shown at once and takes its place. Anybody else gets a first PIN from an administrator, in Settings &gt; People.</source>
        <translation>恢复码在保险柜中，印在最新的单子上：八组，每组四个字符。它为管理员重设密码，随后立即显示下一个恢复码并取代它。其他人由管理员在“设置 &gt; 人员”中发放初始密码。</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Who signs in with it</source>
        <translation>为谁重设</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>{n} of {count} cases cannot have this:</source>
        <translation>{count} 件中有 {n} 件不能这样处理：</translation>
    </message>
    <message>
        <source>Do the other {n}</source>
        <translation>处理其余 {n} 件</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>全部保持不变</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Letters begun and not issued yet</source>
        <translation>已起草、尚未签发的函件</translation>
    </message>
    <message>
        <source>New letter…</source>
        <translation>拟写函件…</translation>
    </message>
    <message>
        <source>Number, name or words of the subject</source>
        <translation>编号、姓名或标题中的字</translation>
    </message>
    <message>
        <source>Search the letters</source>
        <translation>搜索函件</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>函件范围</translation>
    </message>
    <message>
        <source>Sent back {n}</source>
        <translation>待修改 {n}</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Letters to many</source>
        <translation>批量发函</translation>
    </message>
    <message>
        <source>Mailings begun and not made yet</source>
        <translation>已开始但尚未生成的批量发函</translation>
    </message>
    <message>
        <source>New letters to many…</source>
        <translation>新建批量发函…</translation>
    </message>
    <message>
        <source>No letters to many yet: one text to a building, a floor, a group or the callers of an incident.</source>
        <translation>还没有批量发函：同一内容可发给一栋楼、一层、一个群体，或某公共事件的来电人。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>批量发函</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>已签发函件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The letters of this mailing</source>
        <translation>本次批量发函的函件</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>不发…</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>仍然发函</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Issue the letters</source>
        <translation>签发函件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>信封…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>登记已寄出…</translation>
    </message>
    <message>
        <source>Void the rest…</source>
        <translation>作废其余…</translation>
    </message>
    <message>
        <source>Take the rest up again</source>
        <translation>恢复其余函件</translation>
    </message>
    <message>
        <source>Words of one&apos;s own</source>
        <translation>自行拟写</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>落款人：{name}</translation>
    </message>
    <message>
        <source>Issued by {names}</source>
        <translation>由{names}签发</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation>由{name}编制</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>不发 {n} 户</translation>
    </message>
    <message>
        <source>Rest void because: {reason}</source>
        <translation>其余作废，原因：{reason}</translation>
    </message>
    <message>
        <source>{done} of {total} letters</source>
        <translation>{done} / {total} 封</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Go on: {n} left</source>
        <translation>继续签发：剩 {n} 封</translation>
    </message>
    <message>
        <source>No letter matches.</source>
        <translation>没有符合条件的函件。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No letters yet. Ctrl+L on a complaint writes its reply.</source>
        <translation>还没有函件。在投诉报修页按 Ctrl+L 即可拟写回复函。</translation>
    </message>
</context>
<context>
    <name>RegisterBar</name>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>登记已寄出…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>登记对方回复…</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Sent: {n} letters…</source>
        <translation>登记已寄出 {n} 封…</translation>
    </message>
    <message>
        <source>Sent again…</source>
        <translation>登记再次寄出…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Sent…</source>
        <translation>登记已寄出…(&amp;S)</translation>
    </message>
    <message>
        <source>Came &amp;back…</source>
        <translation>登记被退回…(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Answered…</source>
        <translation>登记对方回复…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not sent after all</source>
        <translation>实际未寄出(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Print as it went out</source>
        <translation>按原件打印(&amp;P)</translation>
    </message>
    <message>
        <source>Print a &amp;copy, marked as one</source>
        <translation>打印副本并加标记(&amp;C)</translation>
    </message>
    <message>
        <source>Print the &amp;envelope</source>
        <translation>打印信封(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>预览(&amp;R)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF…(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>打开受理件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>作废…(&amp;V)</translation>
    </message>
</context>
<context>
    <name>RenameForm</name>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间号</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>A PIN of your own, {name}</source>
        <translation>{name}，请设置自己的密码</translation>
    </message>
    <message>
        <source>The one you just typed was given to you by somebody else. Choose one that only you know.</source>
        <translation>刚才输入的密码是他人发放的。请设置一个只有您知道的密码。</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Back to the lock page</source>
        <translation>返回锁定页</translation>
    </message>
</context>
<context>
    <name>RenovationForm</name>
    <message>
        <source>What is to be done</source>
        <translation>装修内容</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>开工日期</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>完工期限</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Foreman</source>
        <translation>施工负责人</translation>
    </message>
    <message>
        <source>Phone of the foreman</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Deposit: paid, returned</source>
        <translation>押金（已交、已退）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>RenovationTab</name>
    <message>
        <source>Photos of the breach</source>
        <translation>违规照片</translation>
    </message>
    <message>
        <source>Plans and papers of the renovation</source>
        <translation>装修图纸与资料</translation>
    </message>
    <message>
        <source>About this renovation</source>
        <translation>装修概况</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>装修内容</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>完工期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Renovations</source>
        <translation>装修记录</translation>
    </message>
    <message>
        <source>No renovation on file.</source>
        <translation>没有装修记录。</translation>
    </message>
    <message>
        <source>Renovation application…</source>
        <translation>装修申请…</translation>
    </message>
    <message>
        <source>The renovation is taken off the file</source>
        <translation>已移除该装修记录</translation>
    </message>
    <message>
        <source>Permit…</source>
        <translation>发放许可证…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停工…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>复工</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>验收…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>打印表单…</translation>
    </message>
    <message>
        <source>As an old list told it: {words}</source>
        <translation>原名册所载：{words}</translation>
    </message>
    <message>
        <source>Photos of the breach: {what}</source>
        <translation>违规照片：{what}</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Foreman</source>
        <translation>施工负责人</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>施工期限</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen case</source>
        <translation>重新受理</translation>
    </message>
    <message>
        <source>Why it is taken up again</source>
        <translation>重新受理的理由</translation>
    </message>
    <message>
        <source>Both limits run anew from now</source>
        <translation>两项时限均从现在起重新计算</translation>
    </message>
    <message>
        <source>The person needs a new reply.</source>
        <translation>需要重新答复来人。</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Record reply</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>备用答复</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation>答复内容</translation>
    </message>
</context>
<context>
    <name>ReportViews</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义与构成</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Hours and spots</source>
        <translation>时段与集中处</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>签发后的变动</translation>
    </message>
</context>
<context>
    <name>ReportsHead</name>
    <message>
        <source>Kind of period</source>
        <translation>时段类型</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间与地点</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸面报告</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Views of the report</source>
        <translation>报告视图</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>工作簿…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Goals and measures…</source>
        <translation>目标与措施…</translation>
    </message>
    <message>
        <source>This list shows what was issued; go to the figures or the paper first</source>
        <translation>此处为已签发报告的列表，请先转到指标或报告页</translation>
    </message>
</context>
<context>
    <name>ReportsPart</name>
    <message>
        <source>Reports by themselves</source>
        <translation>自动编制</translation>
    </message>
    <message>
        <source>Prepare the report of the month on the first working day of the next one</source>
        <translation>每月首个工作日自动编制上月报告</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>deskbell report --issue may issue a report, with nobody at the desk</source>
        <translation>允许任务计划以 deskbell report --issue 无人值守签发报告</translation>
    </message>
    <message>
        <source>Task scheduler</source>
        <translation>任务计划</translation>
    </message>
    <message>
        <source>PDF and workbook lie in the folder papers beside the book. Nothing is issued by this: a manager issues the report on the page Reports.</source>
        <translation>PDF 和工作簿存放在数据文件旁的 papers 文件夹。自动编制不等于签发：报告由主管在“报告”页面签发。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring back a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>备份密码</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This backup is sealed. It opens with the password that was set on its day.</source>
        <translation>此备份已加密，请输入当时设置的密码。</translation>
    </message>
    <message>
        <source>Looking through the backup: every page, every reference, every photo…</source>
        <translation>正在检查备份：逐页、逐条关联、逐张照片…</translation>
    </message>
    <message>
        <source>Looking through a backup</source>
        <translation>正在检查备份</translation>
    </message>
    <message>
        <source>This backup cannot be brought back</source>
        <translation>此备份无法恢复</translation>
    </message>
    <message>
        <source>It did not open</source>
        <translation>未能打开</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>{when} 的备份</translation>
    </message>
    <message>
        <source>It is whole: every page, reference and photo was proved.</source>
        <translation>备份完好：每一页、每条关联、每张照片均已校验。</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>What was set up here so far is replaced by this backup.</source>
        <translation>此前在本机所做的设置将由此备份取代。</translation>
    </message>
    <message>
        <source>Nothing was taken down in the book of this PC yet</source>
        <translation>本机的账本中尚未登记任何内容</translation>
    </message>
    <message>
        <source>It is a backup of another book: nothing of the present one would be in it.</source>
        <translation>这是另一个账本的备份：不含现有账本的任何内容。</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>另一个账本</translation>
    </message>
    <message>
        <source>1 case is newer than this backup</source>
        <translation>有 1 个受理件晚于此备份</translation>
    </message>
    <message>
        <source>{n} cases are newer than this backup</source>
        <translation>有 {n} 个受理件晚于此备份</translation>
    </message>
    <message>
        <source>What is newer would be missing from the book; the copy that is kept of it has it.</source>
        <translation>恢复后账本中将缺少较新的内容；另存的原账本中仍有这些内容。</translation>
    </message>
    <message>
        <source>No case is newer than this backup</source>
        <translation>没有晚于此备份的受理件</translation>
    </message>
    <message>
        <source>What was written in other places since then would be missing from the book.</source>
        <translation>此后在其他地方写入的内容，恢复后账本中将没有。</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation>现有账本</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>Work slips</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>The present book is backed up first and listed with the others: nothing is thrown away.</source>
        <translation>恢复前会先备份现有账本，并列入备份列表，不会丢弃任何内容。</translation>
    </message>
    <message>
        <source>What lies in the book&apos;s place now is moved into a folder of its own beside it.</source>
        <translation>账本位置上现有的文件会移到旁边的单独文件夹中。</translation>
    </message>
    <message>
        <source>{n} of its photos or scans are gone: they are neither beside it nor on this PC.</source>
        <translation>有 {n} 个照片或扫描件已缺失：备份旁和本机上都没有。</translation>
    </message>
</context>
<context>
    <name>ReturnedForm</name>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>退回原因</translation>
    </message>
</context>
<context>
    <name>Reverting</name>
    <message>
        <source>{number}: what was typed is discarded</source>
        <translation>{number}：已放弃输入的内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{number} is out again</source>
        <translation>{number} 已恢复为在外</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>The letterhead and the date change their language. The words are yours and stay as they are.</source>
        <translation>信头和日期已换成所选语言；正文是您写的，保持不变。</translation>
    </message>
    <message>
        <source>The words are yours and stay as they are; those of the template can take their place.</source>
        <translation>正文是您写的，保持不变；也可以换成模板的文字。</translation>
    </message>
    <message>
        <source>Take the proposed words</source>
        <translation>采用建议的文字</translation>
    </message>
    <message>
        <source>The words of this draft were proposed before. Read them again, or take those proposed now.</source>
        <translation>草稿中的文字是此前拟的。请重新核对，或改用按现在情况拟的文字。</translation>
    </message>
    <message>
        <source>The case went on since</source>
        <translation>受理件此后已有进展</translation>
    </message>
    <message>
        <source>Take the words proposed now</source>
        <translation>改用现在拟的文字</translation>
    </message>
    <message>
        <source>Take the proposed words and addressee</source>
        <translation>采用建议的文字和收件人</translation>
    </message>
    <message>
        <source>This template is for another addressee. Your words stay, and so does whom they go to.</source>
        <translation>此模板是写给其他收件人的。您写的内容和收件人均保持不变。</translation>
    </message>
    <message>
        <source>Your words were kept</source>
        <translation>已保留您写的内容</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>“{name}” has no words in {language}</source>
        <translation>“{name}”没有{language}文字</translation>
    </message>
    <message>
        <source>The letter has those of the other language. Write it without a template, or choose another.</source>
        <translation>函件采用了另一种语言的文字。可以不用模板，或另选模板。</translation>
    </message>
    <message>
        <source>Without template</source>
        <translation>不用模板</translation>
    </message>
    <message>
        <source>The proposed words took the place of yours</source>
        <translation>已换成建议的文字</translation>
    </message>
    <message>
        <source>Those words are back; what was typed since was put aside</source>
        <translation>已恢复原来的内容；之后输入的文字已另存，可再撤销</translation>
    </message>
</context>
<context>
    <name>RightForm</name>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>整改情况</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Choose an incident on the left.</source>
        <translation>请在左侧选择一个事件。</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>前一周（Alt+←）</translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation>后一周（Alt+→）</translation>
    </message>
    <message>
        <source>Write who is on duty</source>
        <translation>填写值班人员</translation>
    </message>
    <message>
        <source>As last week</source>
        <translation>同上周</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>打印本周</translation>
    </message>
    <message>
        <source>When the shifts begin…</source>
        <translation>班次时间…</translation>
    </message>
    <message>
        <source>Filled as last week: {n}</source>
        <translation>已按上周填写：{n} 格</translation>
    </message>
    <message>
        <source>Saved; sheets and rosters go by it from now on</source>
        <translation>已保存，此后的交接表和值班表按此执行</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>The roster of {day} is kept</source>
        <translation>{day} 的值班表已保存</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>{number} is being issued. Press F9 again for {next} once that is done.</source>
        <translation>{number} 正在签发，完成后请再按 F9 签发 {next}。</translation>
    </message>
    <message>
        <source>Issuing {number}</source>
        <translation>正在签发 {number}</translation>
    </message>
    <message>
        <source>{n} letters issued</source>
        <translation>已签发 {n} 封函件</translation>
    </message>
    <message>
        <source>{n} left out since, each with its reason in the list</source>
        <translation>{n} 户其后不再发函，原因见清单</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Stopped. What is issued stays; F9 goes on with the rest.</source>
        <translation>已停止。已签发的保留；按 F9 继续签发其余函件。</translation>
    </message>
</context>
<context>
    <name>SafeSheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复码单</translation>
    </message>
    <message>
        <source>Print this sheet and put it in the safe: it is the only way in when the last administrator&apos;s PIN is forgotten. It is shown this once and kept nowhere in the program.</source>
        <translation>请打印此单并放入保险柜：最后一位管理员忘记密码时，只有凭它才能进入。恢复码只显示这一次，程序中不留存。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>I have put it in the safe. Its last group, in the black frame, is</source>
        <translation>已放入保险柜。黑框内的最后一组是</translation>
    </message>
    <message>
        <source>That is not the last group. It has {n} characters and stands at the end of the key.</source>
        <translation>这不是最后一组。最后一组有 {n} 个字符，位于恢复码末尾。</translation>
    </message>
    <message>
        <source>There is no printer. Copy the key by hand, every character of it.</source>
        <translation>没有打印机。请逐字抄写恢复码。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Not printed: {reason}</source>
        <translation>未打印：{reason}</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>已发送到 {printer}</translation>
    </message>
</context>
<context>
    <name>SayForm</name>
    <message>
        <source>Thought to be over</source>
        <translation>预计结束</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan or type a slip number or its last digits, then Enter</source>
        <translation>扫描或输入派工单号（或尾号），然后按回车</translation>
    </message>
    <message>
        <source>Slip number or search</source>
        <translation>派工单号或查找内容</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>All slips</source>
        <translation>全部派工单</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Password of the backups</source>
        <translation>备份密码</translation>
    </message>
    <message>
        <source>A sealed backup opens with its password only: nobody can help when it is lost, not even its makers. Write it down and keep it in the safe.</source>
        <translation>加密备份只能用密码打开：密码丢失后谁也无法恢复，包括软件作者。请写下来并锁在保险柜里。</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>取消密码</translation>
    </message>
    <message>
        <source>Backups are sealed with a password; those made before it was set are as they were.</source>
        <translation>备份已用密码加密；设置密码之前的备份保持原样。</translation>
    </message>
    <message>
        <source>Backups are not sealed: whoever has the file or the stick can read the book.</source>
        <translation>备份未加密：拿到文件或 U 盘的人都能读取账本。</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Backups are sealed from the next one on</source>
        <translation>从下一次备份起加密</translation>
    </message>
    <message>
        <source>Backups are not sealed any more</source>
        <translation>备份不再加密</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Eight characters or more</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>Weak: easily guessed by a program</source>
        <translation>弱：容易被程序猜中</translation>
    </message>
    <message>
        <source>Fair: a few more words make it strong</source>
        <translation>中：再加几个词就更牢固</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>两次密码不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>new complaint</source>
        <translation>新建登记</translation>
    </message>
    <message>
        <source>only one kind</source>
        <translation>只看一类</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search owner, unit, phone, number…</source>
        <translation>搜索业主、房号、电话、单号…</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Complaints and papers</source>
        <translation>登记与单据</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters, or part of the phone number.</source>
        <translation>没有找到。请少输几个字，或只输电话号码的一部分。</translation>
    </message>
</context>
<context>
    <name>SendingBack</name>
    <message>
        <source>Send back: {subject}</source>
        <translation>退回修改：{subject}</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>What should be mended?</source>
        <translation>需要修改什么？</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>{n} letters sent</source>
        <translation>{n} 封函件已寄出</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>登记已寄出</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note, such as who carried them out</source>
        <translation>备注，如由谁投递</translation>
    </message>
</context>
<context>
    <name>SentForm</name>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number of the consignment, or who took it</source>
        <translation>邮件编号或签收人</translation>
    </message>
</context>
<context>
    <name>ServedDialog</name>
    <message>
        <source>Households who used a benefit</source>
        <translation>享用过增值服务的住户</translation>
    </message>
    <message>
        <source>{what} · used by {n}</source>
        <translation>{what} · {n} 户</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>增值服务</translation>
    </message>
    <message>
        <source>Open the flat</source>
        <translation>打开房屋档案</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>No benefit was used yet. Write one down in a flat&apos;s summary.</source>
        <translation>还没有住户享用过增值服务。请在房屋档案的概况页登记。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>管理处</translation>
    </message>
    <message>
        <source>Hours and calendar</source>
        <translation>上班时间与日历</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限与规则</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>事项分类</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门工种</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>信函模板</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>At the elbow</source>
        <translation>应答提示</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>Estates</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Only a manager changes this.</source>
        <translation>仅主管可以修改。</translation>
    </message>
    <message>
        <source>Save what is written here</source>
        <translation>保存正在填写的内容</translation>
    </message>
    <message>
        <source>Next part of the settings</source>
        <translation>设置的下一项</translation>
    </message>
    <message>
        <source>Part of the settings before</source>
        <translation>设置的上一项</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>修改选中的一项</translation>
    </message>
    <message>
        <source>Catalogue of services and price list…</source>
        <translation>服务目录与价目表…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Only a dispatcher or a manager changes this.</source>
        <translation>只有派工员或主管可以更改。</translation>
    </message>
    <message>
        <source>Not saved yet: {parts}</source>
        <translation>尚未保存：{parts}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShiftWaits</name>
    <message>
        <source>{number} of {name} waits to be taken over</source>
        <translation>{name} 的 {number} 待接班</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>Handover</source>
        <translation>交接表</translation>
    </message>
    <message>
        <source>Day journal</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Things at the desk</source>
        <translation>留存物品</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Day or week before, sheet back</source>
        <translation>前一天或前一周、向上翻页</translation>
    </message>
    <message>
        <source>Day or week after, sheet on</source>
        <translation>后一天或后一周、向下翻页</translation>
    </message>
    <message>
        <source>Hand over or take over, hand out, write the roster</source>
        <translation>交班或接班、发放物品、填写值班表</translation>
    </message>
    <message>
        <source>New entry, take something in</source>
        <translation>新记录、收存物品</translation>
    </message>
    <message>
        <source>Save what is written here</source>
        <translation>保存此处填写的内容</translation>
    </message>
    <message>
        <source>Print the sheet, the day, the week</source>
        <translation>打印交接表、当日日志、本周值班表</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>在此搜索</translation>
    </message>
    <message>
        <source>Roster as last week</source>
        <translation>值班表同上周</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一栏</translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message>
        <source>Show all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Show all: {what}</source>
        <translation>查看全部：{what}</translation>
    </message>
</context>
<context>
    <name>ShownLetter</name>
    <message>
        <source>Choose a letter to see its paper.</source>
        <translation>选择一封函件，即可查看其版面。</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>打开受理件 {number}</translation>
    </message>
    <message>
        <source>Answered by {numbers}</source>
        <translation>对方已以来函 {numbers} 回复</translation>
    </message>
    <message>
        <source>The paper is damaged</source>
        <translation>存档原件已损坏</translation>
    </message>
    <message>
        <source>Void because: {reason}</source>
        <translation>作废原因：{reason}</translation>
    </message>
    <message>
        <source>made void by {clerk}</source>
        <translation>由 {clerk} 作废</translation>
    </message>
    <message>
        <source>written by {clerk}</source>
        <translation>{clerk} 拟稿</translation>
    </message>
    <message>
        <source>approved by {clerk}</source>
        <translation>{clerk} 审批</translation>
    </message>
    <message>
        <source>printed {n} ×</source>
        <translation>已打印 {n} 次</translation>
    </message>
</context>
<context>
    <name>SigningPart</name>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>只有管理员可以更改。</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>Turn it off…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>新的恢复码…</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>不自动锁定</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The screen locks when nobody touched keys or mouse for</source>
        <translation>无人操作键盘或鼠标多久后锁定屏幕</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L locks it at once. What is half typed or under way goes on below and is there again.</source>
        <translation>按 Ctrl+Shift+L 立即锁定。未写完的内容和进行中的工作照常保留，解锁后即可继续。</translation>
    </message>
    <message>
        <source>Your own PIN or password</source>
        <translation>您自己的密码</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Everybody signs in with a PIN or password of their own before the book is seen.</source>
        <translation>每人须凭自己的密码登录后才能看到账本。</translation>
    </message>
    <message>
        <source>Nobody signs in: whoever sits down says so in the desk menu, and the diary takes their word.</source>
        <translation>无需登录：当班者在前台菜单中自行选择姓名，操作记录照此登记。</translation>
    </message>
    <message>
        <source>The recovery key was used, and no new one lies in the safe yet. Print a new one.</source>
        <translation>恢复码已用过，保险柜中还没有新的恢复码。请打印新的恢复码。</translation>
    </message>
    <message>
        <source>A recovery key was put in the safe.</source>
        <translation>恢复码已放入保险柜。</translation>
    </message>
    <message>
        <source>There is no recovery key.</source>
        <translation>没有恢复码。</translation>
    </message>
    <message>
        <source>Only you know it; nobody, not even an administrator, can read it.</source>
        <translation>只有您知道；任何人，包括管理员，都无法读取。</translation>
    </message>
    <message>
        <source>Asked for once signing in is turned on.</source>
        <translation>启用登录后才需要。</translation>
    </message>
    <message>
        <source>Everybody signs in from now on. Give the others their first PIN.</source>
        <translation>从现在起每人须登录。请为其他人发放初始密码。</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>人员…</translation>
    </message>
    <message>
        <source>Say your own name first: the recovery sheet and the diary bear it.</source>
        <translation>请先填写您自己的姓名：恢复码单和操作记录都用它署名。</translation>
    </message>
    <message>
        <source>From then on whoever sits down sees the whole book without a PIN.</source>
        <translation>停用后，任何人坐下即可查看整个账本，不需要密码。</translation>
    </message>
    <message>
        <source>Turn signing in off</source>
        <translation>停用登录</translation>
    </message>
    <message>
        <source>Nobody signs in any more</source>
        <translation>已停用登录</translation>
    </message>
    <message>
        <source>The new recovery key is the only good one. Destroy the sheet of the last.</source>
        <translation>只有新的恢复码有效。请销毁旧的恢复码单。</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>密码已修改</translation>
    </message>
    <message>
        <source>Kept: when the screen locks by itself</source>
        <translation>已保存：自动锁定时间</translation>
    </message>
</context>
<context>
    <name>SlipActs</name>
    <message>
        <source>{number} is void</source>
        <translation>{number} 已作废</translation>
    </message>
    <message>
        <source>{number} is the office&apos;s own work, without a case</source>
        <translation>{number} 为物业内部工作，没有受理件</translation>
    </message>
    <message>
        <source>Every slip that is out has been printed</source>
        <translation>未回的派工单均已打印</translation>
    </message>
    <message>
        <source>Slips out and not back</source>
        <translation>未回单明细</translation>
    </message>
</context>
<context>
    <name>SlipBar</name>
    <message>
        <source>Book back</source>
        <translation>回单登记</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>新派工单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Second visit…</source>
        <translation>二次上门(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Dispute this charge</source>
        <translation>对收费有异议(&amp;D)</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>打开受理件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>作废…(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Take this booking back</source>
        <translation>撤回此次登记(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Print &amp;all not printed yet</source>
        <translation>打印全部未打印的(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;List of slips out, on paper</source>
        <translation>打印未回单明细(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New slip without a case…</source>
        <translation>新开派工单（无受理件）(&amp;N)…</translation>
    </message>
    <message>
        <source>Slips out by &amp;worker</source>
        <translation>按人员查看未回单(&amp;W)</translation>
    </message>
    <message>
        <source>On the day &amp;board</source>
        <translation>在日程板上查看(&amp;B)</translation>
    </message>
</context>
<context>
    <name>SlipDetail</name>
    <message>
        <source>All slips</source>
        <translation>全部派工单</translation>
    </message>
    <message>
        <source>The office&apos;s own work</source>
        <translation>物业内部工作</translation>
    </message>
    <message>
        <source>All slips of this equipment</source>
        <translation>该设备的全部派工单</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>单据内容</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>受理 {number}</translation>
    </message>
    <message>
        <source>Begun and not saved: {words}</source>
        <translation>已填写但未保存：{words}</translation>
    </message>
</context>
<context>
    <name>SlipList</name>
    <message>
        <source>Which slips</source>
        <translation>派工单筛选</translation>
    </message>
    <message>
        <source>Work slips</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Shows the slips of work done that nobody signed</source>
        <translation>显示已完工但无人签字的派工单</translation>
    </message>
    <message>
        <source>Print {n} not printed yet</source>
        <translation>打印 {n} 张未打印</translation>
    </message>
    <message>
        <source>{month}: {share} % of {n} closed repairs without a signed slip</source>
        <translation>{month}：办结维修 {n} 件，{share}% 无签字派工单</translation>
    </message>
    <message>
        <source>Only {name} · show all</source>
        <translation>仅 {name} · 显示全部</translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>Paper of the slips on this PC, for anybody to choose</source>
        <translation>本机派工单用纸（任何人可设置）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>向右移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>向下移</translation>
    </message>
    <message>
        <source>Print values only: the forms come pre-printed</source>
        <translation>只打印内容：使用预印好的表单</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>The test sheet has a ruler in millimetres and a sample slip; print it and measure.</source>
        <translation>测试页有毫米标尺和一张样单，打印后用尺量对。</translation>
    </message>
    <message>
        <source>Test sheet…</source>
        <translation>测试页…</translation>
    </message>
    <message>
        <source>Only continuous paper comes pre-printed.</source>
        <translation>只有连续打印纸才有预印表格。</translation>
    </message>
    <message>
        <source>Test sheet for slips</source>
        <translation>派工单测试页</translation>
    </message>
</context>
<context>
    <name>SlipsGround</name>
    <message>
        <source>Choose a slip, or type its number and press Enter.</source>
        <translation>请选择派工单，或输入单号后按回车。</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Book back</source>
        <translation>交回登记</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印派工单</translation>
    </message>
    <message>
        <source>Dispute this charge</source>
        <translation>对此收费提出异议</translation>
    </message>
    <message>
        <source>Scan or type a slip number</source>
        <translation>扫描或输入派工单号</translation>
    </message>
    <message>
        <source>Times, cause, materials</source>
        <translation>时间、原因、材料</translation>
    </message>
    <message>
        <source>Second visit</source>
        <translation>二次上门</translation>
    </message>
    <message>
        <source>New slip without a case</source>
        <translation>新开派工单（无受理件）</translation>
    </message>
    <message>
        <source>Change the slip, or set right what came home</source>
        <translation>修改派工单，或更正回单</translation>
    </message>
    <message>
        <source>Preview the slip</source>
        <translation>预览派工单</translation>
    </message>
    <message>
        <source>Print all not printed yet</source>
        <translation>打印全部未打印的</translation>
    </message>
    <message>
        <source>Slips out by worker</source>
        <translation>按人员查看未回单</translation>
    </message>
    <message>
        <source>List of slips out, on paper</source>
        <translation>打印未回单明细</translation>
    </message>
    <message>
        <source>This slip on the day board</source>
        <translation>在日程板上查看</translation>
    </message>
    <message>
        <source>All that can be done here</source>
        <translation>可进行的全部操作</translation>
    </message>
    <message>
        <source>Open the slip&apos;s case</source>
        <translation>打开对应受理单</translation>
    </message>
    <message>
        <source>Take the booking of this slip back</source>
        <translation>撤回此派工单的返回登记</translation>
    </message>
    <message>
        <source>Void the slip…</source>
        <translation>作废派工单…</translation>
    </message>
    <message>
        <source>{number} is not out: what was typed after it was not taken</source>
        <translation>{number} 不在外：其后输入的内容未采用</translation>
    </message>
    <message>
        <source>What was typed after it was not taken.</source>
        <translation>其后输入的内容未采用。</translation>
    </message>
    <message>
        <source>{number} is not booked back yet: another slip was scanned over its words</source>
        <translation>{number} 尚未登记返回：在其说明栏中扫入了另一张派工单</translation>
    </message>
    <message>
        <source>{number} is not booked: {why}</source>
        <translation>{number} 未登记：{why}</translation>
    </message>
</context>
<context>
    <name>SlipsPart</name>
    <message>
        <source>Every slip of the office</source>
        <translation>本中心所有派工单</translation>
    </message>
    <message>
        <source>Copies that are printed</source>
        <translation>打印的联次</translation>
    </message>
    <message>
        <source>Conditions printed for the resident, Chinese</source>
        <translation>印给住户的约定（中文）</translation>
    </message>
    <message>
        <source>Conditions printed for the resident, English</source>
        <translation>印给住户的约定（英文）</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>A slip is late when it is out, or past its appointment, for more than</source>
        <translation>派出或预约时间过后超过以下天数为逾期未回</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>An appointment takes, unless told otherwise</source>
        <translation>预约时段默认时长</translation>
    </message>
    <message>
        <source>Left empty, the usual line is printed.</source>
        <translation>留空则打印默认条款。</translation>
    </message>
</context>
<context>
    <name>SlipsTab</name>
    <message>
        <source>Raised</source>
        <translation>开单日期</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Trade · worker</source>
        <translation>工种·人员</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Work slips of this flat</source>
        <translation>本户派工单</translation>
    </message>
    <message>
        <source>Nobody was sent to this flat yet.</source>
        <translation>尚未向本户派工。</translation>
    </message>
    <message>
        <source>New slip…</source>
        <translation>新派工单…</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split a merge</source>
        <translation>拆分合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Merges of this flat and its people</source>
        <translation>本房屋及其人员的合并记录</translation>
    </message>
    <message>
        <source>Nothing was merged into this flat or its people.</source>
        <translation>本房屋及其人员没有合并记录。</translation>
    </message>
    <message>
        <source>What went over goes back; what was added since stays with the record it was added to.</source>
        <translation>合并时转入的内容会转回；之后新增的内容留在原档案。</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Records</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>The records are a manager&apos;s. Alt+2: the suggestions, which are everybody&apos;s</source>
        <translation>档案只有主管可以查看。按 Alt+2 进入建议，人人都可登记</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Praise of the month</source>
        <translation>本月表扬名单</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>全年表扬名单</translation>
    </message>
    <message>
        <source>Save what is written here</source>
        <translation>保存此处内容</translation>
    </message>
    <message>
        <source>Praise and honours of the month, on paper</source>
        <translation>打印本月表扬与荣誉</translation>
    </message>
    <message>
        <source>Praise and honours of the year, on paper</source>
        <translation>打印本年表扬与荣誉</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Praise and honours</source>
        <translation>表扬与荣誉</translation>
    </message>
</context>
<context>
    <name>StayedList</name>
    <message>
        <source>What stays</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Taken back from {file}: {units} flats, {people} people, {values} values filled in.</source>
        <translation>已撤回 {file}：房屋 {units} 套，人员 {people} 人，补填内容 {values} 项。</translation>
    </message>
    <message>
        <source>These stay, because somebody built upon them or changed them since:</source>
        <translation>以下内容已有后续业务或已被修改，予以保留：</translation>
    </message>
</context>
<context>
    <name>SteeringPage</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Themes and goals</source>
        <translation>主题与目标</translation>
    </message>
    <message>
        <source>Review of the month</source>
        <translation>本月回顾</translation>
    </message>
    <message>
        <source>Hot cases</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>Problem log</source>
        <translation>问题登记</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Only a manager changes this.</source>
        <translation>仅主管可修改。</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>目标与措施</translation>
    </message>
    <message>
        <source>Save what is written here</source>
        <translation>保存正在填写的内容</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一个月</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一部分</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Note, such as the meters&apos; readings</source>
        <translation>备注，如水电表读数</translation>
    </message>
</context>
<context>
    <name>StepKindForm</name>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps of moving in</source>
        <translation>迁入步骤</translation>
    </message>
    <message>
        <source>Steps of moving out</source>
        <translation>迁出步骤</translation>
    </message>
    <message>
        <source>Every new move starts with these steps. Moves that have begun keep the steps they began with.</source>
        <translation>新的搬迁按此清单逐步办理，已开始的搬迁仍按原有步骤。</translation>
    </message>
</context>
<context>
    <name>StopForm</name>
    <message>
        <source>Why the work is stopped; it goes to the note</source>
        <translation>停工原因（记入备注）</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The case</source>
        <translation>事项详情</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>查看档案</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>反映人原话</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未登记姓名</translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation>解决期限</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>答复期限</translation>
    </message>
</context>
<context>
    <name>SuddenBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>转为公共事件</translation>
    </message>
    <message>
        <source>Show case</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>SuddenForm</name>
    <message>
        <source>What is happening?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where: flat or place</source>
        <translation>地点：房号或位置</translation>
    </message>
    <message>
        <source>Who calls: phone, name or unit</source>
        <translation>来电人：电话、姓名或房号</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>来电人说了什么</translation>
    </message>
    <message>
        <source>Goes along: {what}</source>
        <translation>一并带入：{what}</translation>
    </message>
</context>
<context>
    <name>SuddenHead</name>
    <message>
        <source>Sudden event</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Events begun and not finished</source>
        <translation>未登记完的事件</translation>
    </message>
    <message>
        <source>{time} since the call</source>
        <translation>来电已 {time}</translation>
    </message>
    <message>
        <source>It came in at {time}</source>
        <translation>{time} 接到来电</translation>
    </message>
    <message>
        <source>Answer by {answer}, solve by {solve}</source>
        <translation>{answer}前答复，{solve}前解决</translation>
    </message>
    <message>
        <source>Say: {words}</source>
        <translation>请答复：{words}</translation>
    </message>
    <message>
        <source>Four things at most; Enter in the last one saves. The clock counts from the call.</source>
        <translation>最多填四项，在最后一项按回车即保存；时限从来电时刻算起。</translation>
    </message>
    <message>
        <source>{number} taken</source>
        <translation>{number} 已受理</translation>
    </message>
    <message>
        <source>Incident {number}</source>
        <translation>事件 {number}</translation>
    </message>
</context>
<context>
    <name>SuddenHint</name>
    <message>
        <source>Sudden event: {name}</source>
        <translation>突发事件：{name}</translation>
    </message>
    <message>
        <source>The short form has four fields and the list of whom to call; what you typed goes along.</source>
        <translation>快速登记只有四项，并附联系名单；已填内容会带过去。</translation>
    </message>
    <message>
        <source>Use the short form</source>
        <translation>使用快速登记</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>继续在此登记</translation>
    </message>
</context>
<context>
    <name>SuddenPage</name>
    <message>
        <source>Save the event</source>
        <translation>保存事件</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>转为公共事件</translation>
    </message>
    <message>
        <source>To who calls</source>
        <translation>跳到来电人</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>放弃此草稿</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Made by mistake and taken back at once</source>
        <translation>误登记，已当即撤销</translation>
    </message>
    <message>
        <source>{number} is known from now on</source>
        <translation>{number} 已登记，各页面均可看到</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Note on the flat</source>
        <translation>房屋备注</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>更改房号…</translation>
    </message>
    <message>
        <source>The flat</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Is here as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody on file for this flat now.</source>
        <translation>本户目前没有登记人员。</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>新增人员…</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>{name} 栋</translation>
    </message>
    <message>
        <source>Estate {name}</source>
        <translation>小区：{name}</translation>
    </message>
    <message>
        <source>{note} (noted {day})</source>
        <translation>{note}（{day} 记）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用情况</translation>
    </message>
    <message>
        <source>Renovation, old list</source>
        <translation>装修（旧名册）</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Note on the flat {flat}</source>
        <translation>{flat} 的房屋备注</translation>
    </message>
    <message>
        <source>Lifts, pumps, known weak points of building {name}</source>
        <translation>{name} 栋的电梯、水泵与薄弱环节</translation>
    </message>
    <message>
        <source>Design and plant of the estate</source>
        <translation>小区的规划与设施设备</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Who sits down?</source>
        <translation>换谁当班？</translation>
    </message>
    <message>
        <source>A digit or the first letters choose. What you have begun is kept for you.</source>
        <translation>按数字键或姓名首字母选择。您未完成的内容会为您保留。</translation>
    </message>
</context>
<context>
    <name>SwitchingOff</name>
    <message>
        <source>What was typed when the PC went off may not be in the book: {file}</source>
        <translation>关机时正在输入的内容可能未存入账本，已另存为 {file}</translation>
    </message>
    <message>
        <source>A backup is being brought back.</source>
        <translation>正在恢复备份。</translation>
    </message>
    <message>
        <source>What was entered last is being saved.</source>
        <translation>正在保存刚录入的内容。</translation>
    </message>
</context>
<context>
    <name>TakeOffForm</name>
    <message>
        <source>Why it need not be made</source>
        <translation>无需回访的原因</translation>
    </message>
</context>
<context>
    <name>TakenOff</name>
    <message>
        <source>{name} taken off</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>该行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Taken out of approval to be changed; Esc puts it back while nothing is changed</source>
        <translation>已从待审批中取出修改；未作改动时按 Esc 放回</translation>
    </message>
    <message>
        <source>The letter you changed waits for approval no more: it is a draft until it is asked for again</source>
        <translation>您修改过的函件已不在待审批之列：重新提交审批前为草稿</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>回到该函件</translation>
    </message>
    <message>
        <source>Not put back to be approved: it was changed, issued or given up meanwhile</source>
        <translation>未能重新提交审批：其间已被修改、签发或放弃</translation>
    </message>
    <message>
        <source>The letter waits for approval again</source>
        <translation>函件已重新待审批</translation>
    </message>
</context>
<context>
    <name>TellerLine</name>
    <message>
        <source>flat, name or phone</source>
        <translation>房号、姓名或电话</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>草稿已保存 {time}</translation>
    </message>
    <message>
        <source>Your changes were discarded</source>
        <translation>已放弃修改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Saved: new letters are proposed in these words</source>
        <translation>已保存，新函件将按此文字拟稿</translation>
    </message>
    <message>
        <source>Only a manager changes this.</source>
        <translation>仅主管可以修改。</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>请先保存或放弃当前修改。</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Written for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Only an interim word: does not answer the case</source>
        <translation>仅为过程告知，不算作对受理件的答复</translation>
    </message>
    <message>
        <source>What a letter of it is</source>
        <translation>函件性质</translation>
    </message>
</context>
<context>
    <name>TemplateHead</name>
    <message>
        <source>All templates</source>
        <translation>全部模板</translation>
    </message>
    <message>
        <source>All versions (Ctrl+H)</source>
        <translation>全部版本（Ctrl+H）</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>模板语言</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>第{n}版</translation>
    </message>
    <message>
        <source>Version {n}: all versions</source>
        <translation>第{n}版：全部版本</translation>
    </message>
</context>
<context>
    <name>TemplateHistory</name>
    <message>
        <source>Versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>恢复使用此版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version {n} again</source>
        <translation>恢复第{n}版</translation>
    </message>
    <message>
        <source>Version {n} is taken up again</source>
        <translation>第{n}版已恢复使用</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>第{n}版</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show those taken off</source>
        <translation>显示已移除的</translation>
    </message>
    <message>
        <source>{name} is taken off: it is offered no longer</source>
        <translation>已移除“{name}”，今后不再提供选用</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>尚无文字</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Back to the words</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <source>With sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>With {number}</source>
        <translation>以{number}试填</translation>
    </message>
    <message>
        <source>To fill in: {n}</source>
        <translation>待填：{n}</translation>
    </message>
    <message>
        <source>As it was before the fault</source>
        <translation>出错前的版面</translation>
    </message>
    <message>
        <source>No page while there is a fault</source>
        <translation>有错误，暂无版面</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>Every letter and notice is proposed in these words. A change serves new letters; what was issued stays as it is.</source>
        <translation>各类函件和公告均按这里的文字拟稿。修改只对新函件生效，已签发的保持原样。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Acts before this one that can still be taken back: {n}. Ctrl+Z takes back the newest first.</source>
        <translation>此前还有 {n} 步可以撤销。按 Ctrl+Z 从最近一步开始撤销。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What waits today</source>
        <translation>今日待办</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>等待住户答复</translation>
    </message>
    <message>
        <source>Begun, not saved</source>
        <translation>已开始，未保存</translation>
    </message>
    <message>
        <source>Letters to approve</source>
        <translation>待审批函件</translation>
    </message>
    <message>
        <source>Letters sent back</source>
        <translation>待修改的函件</translation>
    </message>
    <message>
        <source>Report of the month to issue</source>
        <translation>月度报告待签发</translation>
    </message>
    <message>
        <source>Shift to take over</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>Things at the desk too long</source>
        <translation>久未领取物品</translation>
    </message>
    <message>
        <source>Certificates running out</source>
        <translation>证书即将到期</translation>
    </message>
    <message>
        <source>Suggestions to decide</source>
        <translation>待决定的建议</translation>
    </message>
    <message>
        <source>Nothing overdue. Press Ctrl+N when the phone rings.</source>
        <translation>没有逾期事项。电话响起时按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>新建登记</translation>
    </message>
    <message>
        <source>Import owners</source>
        <translation>导入业主资料</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>继续设置</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>设置本管理处</translation>
    </message>
    <message>
        <source>Nothing waits here: {lists}</source>
        <translation>以下各项暂无待办：{lists}</translation>
    </message>
</context>
<context>
    <name>TradeForm</name>
    <message>
        <source>Worker usually sent</source>
        <translation>常派人员</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>No second figure</source>
        <translation>不加第二个指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>第二个指标</translation>
    </message>
    <message>
        <source>Figures over 24 months</source>
        <translation>24 个月走势</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>Compare with care</source>
        <translation>比较时请注意</translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>Turn signing in on</source>
        <translation>启用登录</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Counting the cases</source>
        <translation>正在统计受理件</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Report of {period}</source>
        <translation>{period}报告</translation>
    </message>
</context>
<context>
    <name>UnhappyForm</name>
    <message>
        <source>Why, in their words</source>
        <translation>住户说明的原因</translation>
    </message>
    <message>
        <source>Because of the case</source>
        <translation>相关受理件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>To be followed up on</source>
        <translation>跟进日期</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>2, or nothing</source>
        <translation>2，没有可不填</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation>面积（m²）</translation>
    </message>
    <message>
        <source>Write a number of square metres, such as 89.5</source>
        <translation>请填写平方米数，例如 89.5</translation>
    </message>
</context>
<context>
    <name>VehicleForm</name>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>车辆描述</translation>
    </message>
    <message>
        <source>Parks at</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Name of the counter</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>For everybody at the desk</source>
        <translation>所有前台人员可见</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>可见范围</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未保存：{reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Who was met</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>A need that changed</source>
        <translation>需求变化</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>To be followed up on</source>
        <translation>跟进日期</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Write a time such as 9:30, or leave it empty</source>
        <translation>请填写时间，例如 9:30，或留空</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Nothing waits to be followed up.</source>
        <translation>没有待跟进事项。</translation>
    </message>
    <message>
        <source>Promise a follow-up…</source>
        <translation>登记跟进…</translation>
    </message>
    <message>
        <source>The follow-up is off the list</source>
        <translation>跟进事项已移除</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>走访时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访记录</translation>
    </message>
    <message>
        <source>Nobody visited this household yet.</source>
        <translation>尚无走访记录。</translation>
    </message>
    <message>
        <source>Record a visit…</source>
        <translation>登记走访…</translation>
    </message>
    <message>
        <source>The visit is off the file</source>
        <translation>走访记录已移除</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>仍不满意</translation>
    </message>
    <message>
        <source>This household is not marked. Only a follow-up takes a mark away.</source>
        <translation>本户未标记。标记只能通过跟进解除。</translation>
    </message>
    <message>
        <source>Still unhappy…</source>
        <translation>标记仍不满意…</translation>
    </message>
    <message>
        <source>Look after it…</source>
        <translation>去跟进…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>What was followed up</source>
        <translation>跟进内容</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>跟进结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>不满意标记</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已跟进</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>撤销办结</translation>
    </message>
    <message>
        <source>Followed up: the mark is gone</source>
        <translation>已跟进，不满意标记已解除</translation>
    </message>
    <message>
        <source>Followed up; again on {day}</source>
        <translation>已跟进，{day}再次跟进</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>To be followed up on {day}</source>
        <translation>将于{day}跟进</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>已解除</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void case</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation>作废 {number}</translation>
    </message>
    <message>
        <source>Why is it void? The number stays used.</source>
        <translation>为什么作废？编号不再重新使用。</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>Why was it none? The number stays used, its cases stand by themselves again.</source>
        <translation>为何不算事件？编号保留不再使用，所含受理件恢复独立。</translation>
    </message>
</context>
<context>
    <name>VoidPassForm</name>
    <message>
        <source>Why is it void? The number stays used.</source>
        <translation>作废原因（编号不再使用）</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>{number} waits to be taken over</source>
        <translation>{number} 待接班</translation>
    </message>
    <message>
        <source>Given by {name}, {time}.</source>
        <translation>交班人 {name}，{time}。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Read it and take over</source>
        <translation>查看并接班</translation>
    </message>
</context>
<context>
    <name>WayActs</name>
    <message>
        <source>{what}: sent</source>
        <translation>{what}：已登记寄出</translation>
    </message>
    <message>
        <source>{what}: came back</source>
        <translation>{what}：已登记被退回</translation>
    </message>
    <message>
        <source>{what}: answered</source>
        <translation>{what}：已登记对方回复</translation>
    </message>
    <message>
        <source>{what}: not sent after all</source>
        <translation>{what}：已改为未寄出</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} 封函件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Opens</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>午休开始</translation>
    </message>
    <message>
        <source>Break until</source>
        <translation>午休结束</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Monday&apos;s hours for Tuesday to Friday</source>
        <translation>周二至周五与周一相同</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}小时</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>How the program looks on this PC.</source>
        <translation>程序在这台电脑上的显示方式。</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>管理处</translation>
    </message>
    <message>
        <source>These words stand on every slip and letter.</source>
        <translation>这些文字印在每张派工单和每封信函上。</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Who lives where: the caller is found while you type.</source>
        <translation>谁住哪户：输入时即可找到来电人。</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Choose where slips and letters come out; try it.</source>
        <translation>选择派工单和信函由哪台打印机打印，并试打一页。</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Everybody who takes calls or signs letters.</source>
        <translation>接听电话或签发信函的每一个人。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Each with a PIN of their own, if the office wishes.</source>
        <translation>如管理处需要，每人使用自己的密码登录。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Where a second copy of the book is kept.</source>
        <translation>账本的第二份存放在哪里。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>设置本管理处</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The rest later, in the settings</source>
        <translation>其余以后在设置中进行</translation>
    </message>
    <message>
        <source>Save what is written here</source>
        <translation>保存此处内容</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>修改所选项</translation>
    </message>
    <message>
        <source>Ctrl+N takes the first complaint; the rest is under Settings</source>
        <translation>按 Ctrl+N 受理第一件；其余在“设置”中</translation>
    </message>
    <message>
        <source>Begin the day</source>
        <translation>开始工作</translation>
    </message>
</context>
<context>
    <name>WhenWhereView</name>
    <message>
        <source>Cases</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>Problem log</source>
        <translation>问题登记</translation>
    </message>
    <message>
        <source>Pattern of what</source>
        <translation>分布对象</translation>
    </message>
    <message>
        <source>Class or kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Places by weekday</source>
        <translation>位置 × 星期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Hours by weekday</source>
        <translation>时段 × 星期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Nothing happened in this period.</source>
        <translation>本期没有记录。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间与地点</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No place, kind and time came together more than once.</source>
        <translation>没有重复出现的位置、类型与时段。</translation>
    </message>
</context>
<context>
    <name>WhichIncident</name>
    <message>
        <source>Which one does the caller mean?</source>
        <translation>来电人说的是哪一件？</translation>
    </message>
</context>
<context>
    <name>WholeText</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Reply: {how}</source>
        <translation>答复：{how}</translation>
    </message>
    <message>
        <source>Solution: {how}</source>
        <translation>办结：{how}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Deskbell</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start a new, empty book here</source>
        <translation>在此新建空账本</translation>
    </message>
    <message>
        <source>The book could not be opened</source>
        <translation>无法打开账本</translation>
    </message>
    <message>
        <source>1 paper was not printed last time</source>
        <translation>上次有 1 份纸件未打印</translation>
    </message>
    <message>
        <source>{n} papers were not printed last time</source>
        <translation>上次有 {n} 份纸件未打印</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>{phone} called meanwhile</source>
        <translation>期间 {phone} 来电</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>受理来电</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nobody signs in at this desk, so there is nothing to lock.</source>
        <translation>本前台未启用登录，无需锁定。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>登录设置…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Deskbell goes by the PC&apos;s clock from now on</source>
        <translation>已改按电脑时间记录</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Why, if it was said; it goes to the note</source>
        <translation>撤回原因（如有说明，记入备注）</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>WordsSide</name>
    <message>
        <source>Subject line</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>What has to be put right</source>
        <translation>需要改正之处</translation>
    </message>
    <message>
        <source>F8 goes to the next one</source>
        <translation>按 F8 到下一处</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>待填项</translation>
    </message>
    <message>
        <source>Something to be filled in before a letter goes out</source>
        <translation>发函前须填写的内容</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Said only where there is …</source>
        <translation>仅在有此内容时写入……</translation>
    </message>
</context>
<context>
    <name>WorkerForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Number of the temporary pass</source>
        <translation>临时出入证编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
</context>
<context>
    <name>WritingBar</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave unfinished (Esc)</source>
        <translation>先放着（Esc）</translation>
    </message>
</context>
<context>
    <name>_Fold</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>enclosures, copies, envelope</source>
        <translation>附件、抄送、信封</translation>
    </message>
    <message>
        <source>Fold the rest of the letter</source>
        <translation>收起函件的其他内容</translation>
    </message>
    <message>
        <source>Open the rest of the letter</source>
        <translation>展开函件的其他内容</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>致电记录</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Print on another &amp;printer…</source>
        <translation>改用其他打印机(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keep as a PDF instead of printing</source>
        <translation>存为 PDF，不打印(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>打开 PDF(&amp;O)</translation>
    </message>
    <message>
        <source>Print &amp;all that waits or failed</source>
        <translation>打印所有等待或失败的纸件(&amp;A)</translation>
    </message>
    <message>
        <source>Printers of this P&amp;C…</source>
        <translation>本机打印机设置(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Deskbell is already open on this folder but does not answer. Close it in the task list, then start again.</source>
        <translation>首问已在此文件夹上打开，但没有响应。请在任务管理器中关闭它，再重新启动。</translation>
    </message>
    <message>
        <source>The computer {host} has this folder open, or had it when it was copied. Two desks on one book would damage it. Take it over only if Deskbell is closed there.</source>
        <translation>电脑 {host} 正在使用此文件夹，或复制时正在使用。两个前台同时使用一个账本会造成损坏。请确认那台电脑上的首问已关闭后再接管。</translation>
    </message>
    <message>
        <source>Not taken over: the computer {host} still has this folder open. Close it there first.</source>
        <translation>未接管：电脑 {host} 仍在使用此文件夹。请先在那台电脑上关闭首问。</translation>
    </message>
    <message>
        <source>Deskbell is already open on this folder and busy just now. What you started comes up there as soon as it can, and this message goes by itself: do not start it again.</source>
        <translation>首问已打开此文件夹，正忙着处理其他操作。您刚才要做的事稍后会在那边的窗口出现，届时此提示会自动关闭，请勿重复启动。</translation>
    </message>
    <message>
        <source>Deskbell is already open on this folder and has been busy for a minute. What you started comes up there as soon as it can. Wait a little longer; only if nothing moves there any more, close it in the task list: then it opens here.</source>
        <translation>首问已打开此文件夹，但已有一分钟没有响应。您刚才要做的事会在它忙完后出现在那边的窗口，请再稍等；如果那边的窗口确实毫无反应，可在任务管理器中结束它，随后会在这里打开。</translation>
    </message>
    <message>
        <source>Deskbell is already open on this folder in another session of yours on this PC, such as one by remote desktop, and came to the front there. To work with it here, close it there first.</source>
        <translation>首问已在本机您的另一个会话（如远程桌面）中打开此文件夹，并已在那里显示到最前。如需在此使用，请先在那里关闭。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>A backup is being brought back into this folder just now. As soon as that is done Deskbell opens here and this message goes by itself: do not start it again.</source>
        <translation>正在把备份恢复到此文件夹。恢复完成后首问会在这里打开，此提示会自动关闭，请勿重复启动。</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>Deskbell was opened and closed on this folder again and again while this start waited its turn. Start it again in a moment.</source>
        <translation>等待期间，首问在此文件夹上被反复打开和关闭。请稍后再启动一次。</translation>
    </message>
    <message>
        <source>Somebody else who is signed in to this PC has Deskbell open on this folder, or it was started as administrator. Let it be closed there, then start again.</source>
        <translation>本机的另一位登录用户正在用首问打开此文件夹，或首问是以管理员身份启动的。请先在那里关闭，再重新启动。</translation>
    </message>
    <message>
        <source>Deskbell is already open on this folder, but what you started could not be handed to it: nothing can be written in {folder}. Make room on that disk, then start again, or go on in the window that is open.</source>
        <translation>首问已打开此文件夹，但您刚才要做的事未能转交过去：{folder} 中无法写入。请清理该磁盘空间后再启动，或直接在已打开的窗口中继续。</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Name and note</source>
        <translation>名称与说明</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>退出时</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>It lies on the same disk as the book: if the disk fails, both are lost. Name a second place, such as a stick.</source>
        <translation>备份与账本在同一磁盘上：磁盘损坏时两者都会丢失。请指定第二位置，例如 U 盘。</translation>
    </message>
    <message>
        <source>The second place is not there: the backup lies in the first one only. Plug the stick in.</source>
        <translation>第二位置不可用：备份只存于第一位置。请插入 U 盘。</translation>
    </message>
    <message>
        <source>The first place is full or gone: the backup lies in the second one only. Check that disk, or choose another folder.</source>
        <translation>第一备份位置已满或不可用：备份仅存于第二位置。请检查该磁盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>The second place did not take it: the backup lies in the first one only. Check that disk.</source>
        <translation>未能写入第二位置：备份只存于第一位置。请检查该磁盘。</translation>
    </message>
    <message>
        <source>There is no backup yet. Backups go to {place}</source>
        <translation>还没有备份。备份将存入 {place}</translation>
    </message>
    <message>
        <source>Last good backup: {when}, in {place}</source>
        <translation>最近有效备份：{when}，位于 {place}</translation>
    </message>
    <message>
        <source>Second place: none. A stick or another disk would save the book when this PC fails: name one below.</source>
        <translation>第二位置：未设置。本机损坏时，U盘或另一块磁盘可保住账本：请在下方设置。</translation>
    </message>
    <message>
        <source>Second place: {place}. It is there and gets the next backup.</source>
        <translation>第二位置：{place}，可用；下次备份将同时存入。</translation>
    </message>
    <message>
        <source>Second place: {place}. It is there; its last backup is of {when}.</source>
        <translation>第二位置：{place}，可用；最近备份为 {when}。</translation>
    </message>
    <message>
        <source>Second place: {place}. It is not there now: plug it in, and it gets a backup by itself.</source>
        <translation>第二位置：{place}，当前不可用：接上后会自动备份。</translation>
    </message>
    <message>
        <source>Second place: {place}. It is not there now; its last backup is of {when}.</source>
        <translation>第二位置：{place}，当前不可用；最近备份为 {when}。</translation>
    </message>
    <message>
        <source>Drill: none yet. A drill opens a backup and proves all of it, beside the book.</source>
        <translation>演练：尚未进行。演练会打开一份备份并逐项校验，不影响账本。</translation>
    </message>
    <message>
        <source>It is time for the first one.</source>
        <translation>该做第一次演练了。</translation>
    </message>
    <message>
        <source>Last drill: {when}.</source>
        <translation>最近演练：{when}。</translation>
    </message>
    <message>
        <source>That is more than a year ago: it is time for the next one.</source>
        <translation>距今已超过一年：该再做一次了。</translation>
    </message>
    <message>
        <source>A damaged book that was replaced is kept in {folder} since {day} ({size}). Once nobody needs it any more, delete that folder by hand.</source>
        <translation>被替换下来的损坏账本自 {day} 起保存在 {folder}（{size}）。确认不再需要后，请手动删除该文件夹。</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{n} days old</source>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>备份：{when}</translation>
    </message>
    <message>
        <source>Line {line} of the diary ({at}), or the one before it, was changed after it was written.</source>
        <translation>操作记录第 {line} 行（{at}）或其前一行在写入后被改动。</translation>
    </message>
    <message>
        <source>The mark of line {line} of the diary ({at}) was changed.</source>
        <translation>操作记录第 {line} 行（{at}）的校验值被改动。</translation>
    </message>
    <message>
        <source>Line {line} of the diary is gone.</source>
        <translation>操作记录第 {line} 行缺失。</translation>
    </message>
    <message>
        <source>The diary can be changed: what guards it was taken out of the book.</source>
        <translation>操作记录可被改动：账本中的防改保护已被移除。</translation>
    </message>
    <message>
        <source>The end of the diary was cut off or written anew after {at}: line {line} is not as {where} knows it.</source>
        <translation>操作记录的末尾在 {at} 之后被删减或重写：第 {line} 行与 {where} 所载不符。</translation>
    </message>
    <message>
        <source>Work goes on, but a manager should know: deskbell check lists every place.</source>
        <translation>工作可照常进行，但请告知主管：deskbell check 会列出每一处。</translation>
    </message>
    <message>
        <source>There are {n} such places.</source>
        <translation>此类位置共 {n} 处。</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>当日预约</translation>
    </message>
    <message>
        <source>Nobody has an appointment on this day.</source>
        <translation>当日无人有预约。</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Day sheet {day}</source>
        <translation>派工日程单 {day}</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>派出日期</translation>
    </message>
    <message>
        <source>Out without a time, or past it</source>
        <translation>未约时间或已过时间</translation>
    </message>
    <message>
        <source>Every slip that is out has a time.</source>
        <translation>在外的派工单均已约定时间。</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>一周概览</translation>
    </message>
    <message>
        <source>{n} · {clashes} clash</source>
        <translation>{n} · 冲突 {clashes}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>待定人员</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>已过约定时间</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <translation>非办公时间</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>原约 {day}</translation>
    </message>
    <message>
        <source>Enter puts it down, Esc leaves it</source>
        <translation>回车放下，Esc 取消</translation>
    </message>
    <message>
        <source>clashes with {numbers}</source>
        <translation>与 {numbers} 冲突</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>时间已过</translation>
    </message>
    <message>
        <source>outside the office&apos;s hours</source>
        <translation>不在办公时间内</translation>
    </message>
    <message>
        <source>{number}: the appointment is taken away</source>
        <translation>{number}：已取消预约时间</translation>
    </message>
    <message>
        <source>{what} – {warning}</source>
        <translation>{what}（{warning}）</translation>
    </message>
    <message>
        <source>{n} slips clash</source>
        <translation>{n} 张派工单时间冲突</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>What the people were told</source>
        <translation>告知内容</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Told the person</source>
        <translation>登记已告知</translation>
    </message>
    <message>
        <source>Keep for all</source>
        <translation>全部登记</translation>
    </message>
    <message>
        <source>What the people were answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>How they were answered</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Record reply</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>全部登记答复</translation>
    </message>
    <message>
        <source>Trade or department</source>
        <translation>工种/部门</translation>
    </message>
    <message>
        <source>Who takes them on</source>
        <translation>接办人</translation>
    </message>
    <message>
        <source>Why they are escalated</source>
        <translation>为何升级上报</translation>
    </message>
    <message>
        <source>Why not the department of their class</source>
        <translation>为何不转其类别的部门</translation>
    </message>
    <message>
        <source>Choose the department that takes them on.</source>
        <translation>请选择接办的部门。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The department&apos;s limit</source>
        <translation>部门时限</translation>
    </message>
    <message>
        <source>Left empty, each case has its own.</source>
        <translation>留空则各件按各自的时限。</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>升级上报至</translation>
    </message>
    <message>
        <source>The class of some of them is for another department. Say why this one takes them on.</source>
        <translation>其中有受理件的类别归别的部门。请说明为何由这个部门接办。</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Pass all on</source>
        <translation>全部转交</translation>
    </message>
    <message>
        <source>Already with {level}: {cases}</source>
        <translation>已上报{level}：{cases}</translation>
    </message>
    <message>
        <source>What they wait for</source>
        <translation>等待什么</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>等到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Let wait</source>
        <translation>转等待</translation>
    </message>
    <message>
        <source>Let all wait</source>
        <translation>全部转等待</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Referred to whom, when outside our duty</source>
        <translation>不属我方职责时转介给谁</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部办结</translation>
    </message>
    <message>
        <source>Why they do not count</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Make all void</source>
        <translation>全部作废</translation>
    </message>
    <message>
        <source>Number of the case they repeat</source>
        <translation>所重复事项的编号</translation>
    </message>
    <message>
        <source>Link as second complaints</source>
        <translation>关联为重复投诉</translation>
    </message>
    <message>
        <source>Link all</source>
        <translation>全部关联</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} 件</translation>
    </message>
    <message>
        <source>{what}: {cases}</source>
        <translation>{what}：{cases}</translation>
    </message>
    <message>
        <source>Go on with what was written for 1 other case</source>
        <translation>继续填写为另外 1 件受理件所写的内容</translation>
    </message>
    <message>
        <source>Go on with what was written for {n} other cases</source>
        <translation>继续填写为另外 {n} 件受理件所写的内容</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>What came of the call</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>Call on another day</source>
        <translation>改日回访</translation>
    </message>
    <message>
        <source>Take the call off the list</source>
        <translation>将回访移出名单</translation>
    </message>
    <message>
        <source>To call now</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Also later days</source>
        <translation>含以后日期</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>{n} tried</source>
        <translation>已拨 {n} 次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>回访对象</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>No return call was made yet.</source>
        <translation>尚无回访记录。</translation>
    </message>
    <message>
        <source>Nobody waits for a return call.</source>
        <translation>没有待回访的住户。</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Handling</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Set right</source>
        <translation>整改与赔偿</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>照片附件</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>致电记录</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation>解决期限</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Not told in time</source>
        <translation>超时未告知</translation>
    </message>
    <message>
        <source>Hand-overs to read</source>
        <translation>待阅交接</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>待催办</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>今日恢复办理</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>等待住户答复</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>With department</source>
        <translation>已派办</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新受理</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Second complaints</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>新需求</translation>
    </message>
    <message>
        <source>Building {what}</source>
        <translation>{what}栋</translation>
    </message>
    <message>
        <source>Cause: {what}</source>
        <translation>原因：{what}</translation>
    </message>
    <message>
        <source>Taken down by {what}</source>
        <translation>登记人：{what}</translation>
    </message>
    <message>
        <source>Duty of: {what}</source>
        <translation>责任方：{what}</translation>
    </message>
    <message>
        <source>Escalated to: {what}</source>
        <translation>升级上报：{what}</translation>
    </message>
    <message>
        <source>First asked: {what}</source>
        <translation>首问：{what}</translation>
    </message>
    <message>
        <source>From {what}</source>
        <translation>{what} 起</translation>
    </message>
    <message>
        <source>Until {what}</source>
        <translation>至 {what}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No case holds these words.</source>
        <translation>没有找到包含这些文字的记录。</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>没有符合条件的事项。</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期事项。</translation>
    </message>
    <message>
        <source>Nothing is waiting. Press Ctrl+N when the phone rings.</source>
        <translation>没有待办事项。电话响起时按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>此处没有记录。</translation>
    </message>
    <message>
        <source>Not told yet, since {time}</source>
        <translation>{time} 起尚未告知</translation>
    </message>
    <message>
        <source>Hand-over not read</source>
        <translation>交接未读</translation>
    </message>
    <message>
        <source>Reopened {n} times</source>
        <translation>重新受理 {n} 次</translation>
    </message>
    <message>
        <source>Reopened once</source>
        <translation>重新受理过 1 次</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>新需求</translation>
    </message>
    <message>
        <source>Back since {day}</source>
        <translation>{day} 已到期，待继续</translation>
    </message>
    <message>
        <source>Waits until {day} · {what}</source>
        <translation>等待至 {day} · {what}</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note added to {number}</source>
        <translation>已为 {number} 添加备注</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>no sum is written on the slip</source>
        <translation>派工单上未填写金额</translation>
    </message>
    <message>
        <source>value {value}, charged {charged}</source>
        <translation>服务价值 {value}，收费 {charged}</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>收据号 {number}</translation>
    </message>
    <message>
        <source>Disputes the charge of {number}</source>
        <translation>对派工单{number}的收费有异议</translation>
    </message>
    <message>
        <source>Disputes the charge of {number}, {charged}</source>
        <translation>对派工单{number}的收费{charged}有异议</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>The size of the text can be changed once the form is closed</source>
        <translation>请先关闭当前表单，再调整文字大小</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建登记</translation>
    </message>
    <message>
        <source>Sudden event: lift, water, power, fire, burglary</source>
        <translation>突发事件：困梯、停水停电、火警、盗窃</translation>
    </message>
    <message>
        <source>Another caller of the known incident</source>
        <translation>已知事件的又一位来电人</translation>
    </message>
    <message>
        <source>Find the caller</source>
        <translation>查找来电人</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Day board of the workers</source>
        <translation>维修人员派工日程</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>目标与措施</translation>
    </message>
    <message>
        <source>Log a problem the office found</source>
        <translation>登记本处发现的问题</translation>
    </message>
    <message>
        <source>Set up the office, step by step</source>
        <translation>逐步设置本管理处</translation>
    </message>
    <message>
        <source>Staff: certificates, praise, spot checks</source>
        <translation>员工：证书、表扬、抽查</translation>
    </message>
    <message>
        <source>Enter a suggestion of the staff</source>
        <translation>登记员工建议</translation>
    </message>
    <message>
        <source>Who is on call now</source>
        <translation>现在谁待命</translation>
    </message>
    <message>
        <source>Write in the day journal</source>
        <translation>记值班日志</translation>
    </message>
    <message>
        <source>Take something in for somebody: parcel, paper, found thing</source>
        <translation>代收物品：包裹、文件、拾获物</translation>
    </message>
    <message>
        <source>Catalogue of services and price list…</source>
        <translation>服务目录与价目表…</translation>
    </message>
    <message>
        <source>Former residents to be forgotten…</source>
        <translation>待匿名化的原住户…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Look for a newer Deskbell</source>
        <translation>查找首问新版本</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Do what the message offers</source>
        <translation>执行提示中的操作</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>撤销刚才的操作</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Somebody else sits down…</source>
        <translation>换人当班…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>快捷键与帮助</translation>
    </message>
    <message>
        <source>About Deskbell: version and licences</source>
        <translation>关于首问：版本与许可</translation>
    </message>
    <message>
        <source>Diagnostics for whoever helps…</source>
        <translation>诊断信息（供技术支持）…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>切换语言：{language}</translation>
    </message>
    <message>
        <source>At the desk: {clerk}</source>
        <translation>{clerk} 到前台值班</translation>
    </message>
    <message>
        <source>Letters that wait for approval</source>
        <translation>待审批的函件</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>设置：{part}</translation>
    </message>
</context>
<context>
    <name>compensation</name>
    <message>
        <source>Compensate</source>
        <translation>登记赔付</translation>
    </message>
    <message>
        <source>Put the payment right</source>
        <translation>更正赔付记录</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>金额（{currency}）</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>赔付日期</translation>
    </message>
    <message>
        <source>The rule or promise it rests on</source>
        <translation>赔付依据（制度、标准或承诺）</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>赔付依据</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Nothing was paid on this case.</source>
        <translation>本件没有赔付。</translation>
    </message>
    <message>
        <source>Compensate…</source>
        <translation>登记赔付…</translation>
    </message>
    <message>
        <source>The payment is taken off the case</source>
        <translation>该笔赔付已移除</translation>
    </message>
</context>
<context>
    <name>deposit</name>
    <message>
        <source>Move money</source>
        <translation>资金进出</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>支取</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>金额（{currency}）</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From whom, or for what</source>
        <translation>来源或用途</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>New entry</source>
        <translation>新增条目</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>修改条目</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>尚无电话</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>There is no list here to export</source>
        <translation>此处没有可导出的列表</translation>
    </message>
    <message>
        <source>Owners and flats</source>
        <translation>业主名册</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Exported to {file}, rows: {rows}</source>
        <translation>已导出到 {file}，共 {rows} 行</translation>
    </message>
    <message>
        <source>Exported to {file}, rows: {rows}; cells too long for it and cut: {cut}</source>
        <translation>已导出到 {file}，共 {rows} 行；有 {cut} 个单元格内容过长，已截断</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export stopped; no file was written</source>
        <translation>已停止导出，未生成文件</translation>
    </message>
    <message>
        <source>Export of {list}</source>
        <translation>导出：{list}</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for other programs (*.csv)</source>
        <translation>CSV（供其他程序使用） (*.csv)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出列表</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>入户约定</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>转该部门的原因</translation>
    </message>
    <message>
        <source>Takes it on</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Its limit</source>
        <translation>部门时限</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>First asked</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation>解决期限</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知次数</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Disputed slip</source>
        <translation>有争议的派工单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>防止再发</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} 次</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The disk is full. Free some space, then do it once more.</source>
        <translation>磁盘已满。请清理出空间后再试一次。</translation>
    </message>
    <message>
        <source>The system did not allow it: the file is open in another program or write-protected.</source>
        <translation>系统不允许：文件正被其他程序打开，或有写保护。</translation>
    </message>
    <message>
        <source>A file or folder is no longer where it was.</source>
        <translation>文件或文件夹已不在原处。</translation>
    </message>
    <message>
        <source>The computer ran out of memory. Close other programs, then try again.</source>
        <translation>电脑内存不足。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not something you did.</source>
        <translation>这是程序的错误，不是您的操作造成的。</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>Add a person…</source>
        <translation>新增人员…</translation>
    </message>
    <message>
        <source>Record a visit…</source>
        <translation>登记走访…</translation>
    </message>
    <message>
        <source>Item-release pass…</source>
        <translation>开具放行条…</translation>
    </message>
    <message>
        <source>Lend a key…</source>
        <translation>借出钥匙…</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>新增资料…</translation>
    </message>
    <message>
        <source>Still unhappy…</source>
        <translation>标记仍不满意…</translation>
    </message>
    <message>
        <source>Promise a follow-up…</source>
        <translation>承诺跟进…</translation>
    </message>
    <message>
        <source>Renovation application…</source>
        <translation>装修申请…</translation>
    </message>
    <message>
        <source>Plan a move…</source>
        <translation>安排搬迁…</translation>
    </message>
    <message>
        <source>Note on the flat</source>
        <translation>房屋备注</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料钥匙</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Lived in</source>
        <translation>已入住</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Not known whether lived in</source>
        <translation>入住情况未知</translation>
    </message>
    <message>
        <source>Only people who moved out</source>
        <translation>仅有已迁出人员</translation>
    </message>
    <message>
        <source>Nobody on file</source>
        <translation>无人员登记</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>仍不满意</translation>
    </message>
    <message>
        <source>Renovating now</source>
        <translation>正在装修</translation>
    </message>
    <message>
        <source>With open cases</source>
        <translation>有未结事项</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>{name} 栋</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>How it is handled</source>
        <translation>填写处理情况</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Nobody of the office</source>
        <translation>不涉及本单位员工</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>反映人诉求</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>我方方案</translation>
    </message>
    <message>
        <source>What both agreed on</source>
        <translation>双方一致的部分</translation>
    </message>
    <message>
        <source>Decision, with its reason</source>
        <translation>处理决定及理由</translation>
    </message>
    <message>
        <source>Justified?</source>
        <translation>投诉是否有理</translation>
    </message>
    <message>
        <source>Whose duty</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <translation>我方承诺未兑现</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>We apologised</source>
        <translation>已致歉</translation>
    </message>
    <message>
        <source>How we apologised</source>
        <translation>致歉方式</translation>
    </message>
    <message>
        <source>The employee complained of</source>
        <translation>被投诉员工</translation>
    </message>
    <message>
        <source>Breach of duty</source>
        <translation>违反首问责任情形</translation>
    </message>
    <message>
        <source>May they be visited?</source>
        <translation>能否上门走访</translation>
    </message>
    <message>
        <source>Which other way</source>
        <translation>改用何种方式</translation>
    </message>
    <message>
        <source>An idea for a new service</source>
        <translation>可考虑增设的服务</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>新需求</translation>
    </message>
    <message>
        <source>Put right what the case is about</source>
        <translation>更正事项信息</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>入户约定</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Slip whose charge is disputed</source>
        <translation>收费有争议的派工单号</translation>
    </message>
    <message>
        <source>Withheld: managers only</source>
        <translation>匿名：仅主管可见</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>反映人姓名</translation>
    </message>
    <message>
        <source>They stay as promised, whatever the class</source>
        <translation>沿用原承诺时限，与类别无关</translation>
    </message>
    <message>
        <source>Those of the class as it is now, counted anew</source>
        <translation>按现类别重新计算时限</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Why it is put right</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>暂不分类</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成一致</translation>
    </message>
    <message>
        <source>One was broken</source>
        <translation>有承诺未兑现</translation>
    </message>
    <message>
        <source>About</source>
        <translation>被投诉人</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已致歉</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>What presses today, the most pressing first</source>
        <translation>今天要紧的事，最急的排在最前</translation>
    </message>
    <message>
        <source>Every matter: pass it on or escalate it, answer it, close it</source>
        <translation>全部受理件：转派、升级上报、答复、办结</translation>
    </message>
    <message>
        <source>Flats with their people, visits and papers</source>
        <translation>房屋及住户、走访和单据</translation>
    </message>
    <message>
        <source>Slips of the workers: print, book back</source>
        <translation>维修人员的派工单：打印、回单</translation>
    </message>
    <message>
        <source>Letters of the office: written, approved, issued, sent</source>
        <translation>本处函件：拟写、审批、签发、寄出</translation>
    </message>
    <message>
        <source>Letters the office received, with scan, case and answer</source>
        <translation>收到的来函：扫描件、受理件与答复</translation>
    </message>
    <message>
        <source>One text to many households, in the order of delivery</source>
        <translation>同一内容按投递顺序发给多户</translation>
    </message>
    <message>
        <source>What hangs on the notice boards, from when until when</source>
        <translation>公告栏张贴的公告及其起止日期</translation>
    </message>
    <message>
        <source>The figures with the records behind them, and the month on paper</source>
        <translation>指标及其背后的记录，以及纸面月度报告</translation>
    </message>
    <message>
        <source>Themes, goals, measures, hot cases; the log of problems</source>
        <translation>主题、目标、整改措施、典型案例；问题登记</translation>
    </message>
    <message>
        <source>Whom to call for what</source>
        <translation>什么事找谁</translation>
    </message>
    <message>
        <source>Whom to call back once a case is closed</source>
        <translation>办结后应回访的人</translation>
    </message>
    <message>
        <source>One cause that many people call about</source>
        <translation>同一原因引起的多起来电</translation>
    </message>
    <message>
        <source>The office, its people, hours and lists</source>
        <translation>管理处、人员、工作时间和名录</translation>
    </message>
    <message>
        <source>Takes down a matter and numbers it</source>
        <translation>登记反映的事项并编号</translation>
    </message>
    <message>
        <source>A danger, and the people to call</source>
        <translation>突发事件及应通知的人</translation>
    </message>
    <message>
        <source>Who goes where and when, and which slips have no time yet</source>
        <translation>谁何时上门，哪些派工单尚未约定时间</translation>
    </message>
    <message>
        <source>Handing over, the day journal, things at the desk, the duty roster</source>
        <translation>交接班、值班日志、留存物品、值班表</translation>
    </message>
    <message>
        <source>The staff&apos;s certificates, praise, checks and suggestions</source>
        <translation>员工的证书、表扬、抽查与建议</translation>
    </message>
    <message>
        <source>The first steps of an office</source>
        <translation>管理处的初始设置</translation>
    </message>
    <message>
        <source>Papers on their way to a printer</source>
        <translation>正在等待或已送打印机的纸件</translation>
    </message>
    <message>
        <source>What must be done now. Begin each shift here, and come back whenever the phone is quiet.</source>
        <translation>当前必须处理的事项。每班从这里开始，空闲时随时回来看看。</translation>
    </message>
    <message>
        <source>Look at the row of counters first: each tells how many matters wait, the most pressing at the left.</source>
        <translation>先看一排计数：每个计数表示有多少事项待办，最急的在最左边。</translation>
    </message>
    <message>
        <source>Choose a row with the arrow keys and open it.</source>
        <translation>用方向键选择一行并打开。</translation>
    </message>
    <message>
        <source>Work from red to amber: first what is overdue, then who has not been told, then what is due today.</source>
        <translation>从红到橙依次处理：先逾期，再超时未告知，然后是今日到期。</translation>
    </message>
    <message>
        <source>Take the next call at any moment; what you were reading stays as it is.</source>
        <translation>有来电随时登记，正在查看的内容不会改变。</translation>
    </message>
    <message>
        <source>Red is late already. Amber must be done today. A counter that is missing has nothing to do.</source>
        <translation>红色为已逾期，橙色为今日须办，没有出现的计数表示无事可办。</translation>
    </message>
    <message>
        <source>If a number looks wrong, refresh the page and open the list behind it.</source>
        <translation>如数字有疑问，请刷新后打开其列表核对。</translation>
    </message>
    <message>
        <source>Write down what a caller says; saving gives the case its number. Read the greeting aloud first.</source>
        <translation>在此登记来电内容，保存后即得到受理编号。请先说问候语。</translation>
    </message>
    <message>
        <source>Type the last digits of the phone, a name, pinyin or the flat; take the first answer.</source>
        <translation>输入电话末几位、姓名、拼音或房号，选取第一个结果。</translation>
    </message>
    <message>
        <source>Choose the class with a few letters; say where, what it is about, and what the person said.</source>
        <translation>用几个字母选择分类，填写地点、事项和来电人原话。</translation>
    </message>
    <message>
        <source>Save and print the slip; the form is ready for the next call.</source>
        <translation>保存并打印派工单，表单随即清空，可接下一个来电。</translation>
    </message>
    <message>
        <source>Solved on the phone? Keep it as solved.</source>
        <translation>如已当场解决，直接保存为已解决。</translation>
    </message>
    <message>
        <source>Open the second part for rarer things, such as a name withheld.</source>
        <translation>打开第二部分填写少用项目，例如匿名。</translation>
    </message>
    <message>
        <source>An amber box names the same matter told before: link it or keep it apart.</source>
        <translation>橙色提示框列出此前反映过的同一事项：可关联或分开处理。</translation>
    </message>
    <message>
        <source>Stop at any time: the draft is offered again.</source>
        <translation>可随时中断，草稿会再次提供。</translation>
    </message>
    <message>
        <source>Refused? The marked field says why; mend it and save again.</source>
        <translation>如保存未成功，标出的栏目会说明原因，改正后再保存。</translation>
    </message>
    <message>
        <source>All matters brought to the desk, and what became of each: the list, and beside it the chosen case.</source>
        <translation>前台受理的全部事项及其办理情况：列表及所选事项。</translation>
    </message>
    <message>
        <source>Press a counter, or search for any number, name, flat or word.</source>
        <translation>点选计数，或按编号、姓名、房号、任意文字搜索。</translation>
    </message>
    <message>
        <source>Pass the case on: who has it now, and what the person was told.</source>
        <translation>转交事项：写明由谁负责、已告知对方什么。</translation>
    </message>
    <message>
        <source>Send a worker with a slip, or write a letter.</source>
        <translation>派工打单，或写信函。</translation>
    </message>
    <message>
        <source>Record the answer; prepared ones are offered.</source>
        <translation>登记答复，可选用现成的答复。</translation>
    </message>
    <message>
        <source>Close it with its result and cause.</source>
        <translation>填写结果和原因后办结。</translation>
    </message>
    <message>
        <source>Everything else is in the menu: let it wait, reopen, void.</source>
        <translation>其他操作在菜单中：等待、重新受理、作废。</translation>
    </message>
    <message>
        <source>Red is overdue, amber was never told or waits. A case that waits comes back by itself on its day.</source>
        <translation>红色为逾期，橙色为未告知或等待中。等待的事项到期自动恢复。</translation>
    </message>
    <message>
        <source>Select several with Space; the same keys then act on all of them.</source>
        <translation>按空格勾选多件，同样的按键即对全部生效。</translation>
    </message>
    <message>
        <source>Take back the last step at once.</source>
        <translation>最后一步可以立即撤销。</translation>
    </message>
    <message>
        <source>A danger that cannot wait: people in a lift, water, power, fire, burglary. The page counts the minutes and shows whom to call.</source>
        <translation>不能等待的险情：困梯、跑水、停电、火警、盗窃。本页计时并列出应通知的人。</translation>
    </message>
    <message>
        <source>Choose what happened and where; only four things are asked.</source>
        <translation>选择事件和地点，只需填写四项。</translation>
    </message>
    <message>
        <source>Read aloud what stands under &quot;Say&quot;: it calms the caller and keeps them safe.</source>
        <translation>照念“该说”的内容：安抚来电人并确保安全。</translation>
    </message>
    <message>
        <source>Call the people of the list from the top, and mark each as reached or not.</source>
        <translation>按名单自上而下打电话，逐个记录是否接通。</translation>
    </message>
    <message>
        <source>Save the event: it gets its number and its slip.</source>
        <translation>保存事件，得到编号和派工单。</translation>
    </message>
    <message>
        <source>When a second person calls about it, make it an incident.</source>
        <translation>有第二个人来电反映时，转为公共事件。</translation>
    </message>
    <message>
        <source>The minutes count from the moment you opened the page; red means that the limit has passed.</source>
        <translation>计时从打开本页起算，红色表示已超过时限。</translation>
    </message>
    <message>
        <source>Never wait for the program: call first, write afterwards. What was typed is kept even if the power fails.</source>
        <translation>切勿等待程序：先打电话，后补记录。即使断电，已输入的内容也会保留。</translation>
    </message>
    <message>
        <source>One cause that many people call about, such as a burst main. All its callers are answered, closed and ended together.</source>
        <translation>同一原因引起的多起来电，例如水管爆裂。全部来电人可统一答复、办结和结束。</translation>
    </message>
    <message>
        <source>Begin an incident and say which buildings it concerns.</source>
        <translation>新建事件并说明涉及哪些楼栋。</translation>
    </message>
    <message>
        <source>Write what callers are told; it stands over every page.</source>
        <translation>填写答复口径，它会显示在每个页面上方。</translation>
    </message>
    <message>
        <source>Take one more caller from any page.</source>
        <translation>在任何页面登记又一位来电人。</translation>
    </message>
    <message>
        <source>Answer all callers at once when there is news.</source>
        <translation>有进展时统一答复全部来电人。</translation>
    </message>
    <message>
        <source>Write a notice for the boards.</source>
        <translation>拟写公告张贴。</translation>
    </message>
    <message>
        <source>When it is over, end the incident and close what was answered.</source>
        <translation>结束后，结束事件并统一办结已答复的来电。</translation>
    </message>
    <message>
        <source>Amber goes on, green is over.</source>
        <translation>橙色为进行中，绿色为已结束。</translation>
    </message>
    <message>
        <source>A caller who belongs elsewhere is taken out again; the case itself stays.</source>
        <translation>归错的来电可以移出事件，受理件本身保留。</translation>
    </message>
    <message>
        <source>A while after a case is closed somebody asks the person whether all is well. The next call to make is always open.</source>
        <translation>办结后一段时间，需回访住户是否满意。下一个待回访始终打开。</translation>
    </message>
    <message>
        <source>Dial the phone shown and read the case in front of you.</source>
        <translation>拨打所示电话，并对照眼前的事项。</translation>
    </message>
    <message>
        <source>Press the digit that stands beside the answer: satisfied, fair, not satisfied.</source>
        <translation>按结果旁的数字：满意、基本满意、不满意。</translation>
    </message>
    <message>
        <source>Write a word if the person said more, and keep it; the next call opens.</source>
        <translation>如有补充请简单记录并保存，随后打开下一个。</translation>
    </message>
    <message>
        <source>Nobody answered: it comes back later by itself.</source>
        <translation>无人接听：稍后自动再次提示。</translation>
    </message>
    <message>
        <source>The person asks for another day: put it off.</source>
        <translation>对方要求改日：改期。</translation>
    </message>
    <message>
        <source>Red is late. Amber was unhappy before: listen first.</source>
        <translation>红色为已过期。橙色表示此前不满意，请先倾听。</translation>
    </message>
    <message>
        <source>&quot;Not satisfied&quot; takes the case up again.</source>
        <translation>选择“不满意”会重新受理该事项。</translation>
    </message>
    <message>
        <source>A wrong mark is taken back at once.</source>
        <translation>评价选错可立即撤销。</translation>
    </message>
    <message>
        <source>Who handles what, inside the house and outside: departments, workers, authorities, suppliers, with phone and hours.</source>
        <translation>什么事找谁：内部部门、维修人员、外部机构、供应商，含电话和时间。</translation>
    </message>
    <message>
        <source>Type a name or what it is about; the first found shows its phone at once.</source>
        <translation>输入名称或事由，第一个结果立即显示电话。</translation>
    </message>
    <message>
        <source>Add whoever is missing.</source>
        <translation>添加缺少的条目。</translation>
    </message>
    <message>
        <source>Change an entry, and save it.</source>
        <translation>修改条目并保存。</translation>
    </message>
    <message>
        <source>Put the ones you need most at the top.</source>
        <translation>将常用条目移到前面。</translation>
    </message>
    <message>
        <source>&quot;No phone yet&quot; in amber asks for a number.</source>
        <translation>橙色“尚无电话”表示需要补充号码。</translation>
    </message>
    <message>
        <source>An entry taken off by mistake comes back.</source>
        <translation>误移除的条目可以恢复。</translation>
    </message>
    <message>
        <source>The flats, and the whole file of each household: people, papers, keys, visits, cases, letters.</source>
        <translation>小区房屋及每户的完整档案：人员、资料、钥匙、走访、事项、信函。</translation>
    </message>
    <message>
        <source>Type a flat, a name, pinyin, a phone or a plate, and open the file.</source>
        <translation>输入房号、姓名、拼音、电话或车牌并打开档案。</translation>
    </message>
    <message>
        <source>Go through the parts of the file.</source>
        <translation>逐项查看档案各部分。</translation>
    </message>
    <message>
        <source>Add an entry in any list, or change it in its place.</source>
        <translation>在任一列表中添加条目，或就地修改。</translation>
    </message>
    <message>
        <source>Begin from here: a slip, a letter, a visit, a pass for goods, a key lent.</source>
        <translation>从这里开始：派工、写信、走访、放行条、借钥匙。</translation>
    </message>
    <message>
        <source>Print the file on its one sheet.</source>
        <translation>将档案打印在一页上。</translation>
    </message>
    <message>
        <source>Red: somebody is still unhappy, or a key is overdue. Amber: open cases, or a key is out.</source>
        <translation>红色：仍不满意或钥匙逾期未还。橙色：有未办结事项或钥匙借出。</translation>
    </message>
    <message>
        <source>What is marked confidential only a manager sees.</source>
        <translation>标为保密的内容仅主管可见。</translation>
    </message>
    <message>
        <source>Two entries of one person can be merged, and split again.</source>
        <translation>同一人有两条记录时可以合并，也可再拆分。</translation>
    </message>
    <message>
        <source>A wrong import is taken back whole under Earlier imports.</source>
        <translation>导入有误时，可在“以往导入”中整批撤回。</translation>
    </message>
    <message>
        <source>Brings in the lists an office has: owners and flats, or past cases, as a spreadsheet or a text file.</source>
        <translation>导入已有的名册：业主和房屋，或历史受理登记（电子表格或文本文件）。</translation>
    </message>
    <message>
        <source>Choose the file; its encoding and sheet are found by themselves.</source>
        <translation>选择文件，编码和工作表会自动识别。</translation>
    </message>
    <message>
        <source>Say what each column is; what is recognised stands there already.</source>
        <translation>说明每列内容，能识别的已经填好。</translation>
    </message>
    <message>
        <source>Read the check of every row, and people who may be one side by side.</source>
        <translation>查看每行的检查结果，以及可能为同一人的对照。</translation>
    </message>
    <message>
        <source>Import; rows that could not be used come back in a workbook to mend.</source>
        <translation>导入，无法使用的行会导出为工作簿供修改。</translation>
    </message>
    <message>
        <source>Every row says what becomes of it, and why it cannot be used.</source>
        <translation>每行都说明将如何处理，不能使用的注明原因。</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step. The whole import is taken back afterwards under Earlier imports.</source>
        <translation>最后一步之前不作任何改动，之后也可在“以往导入”中整批撤回。</translation>
    </message>
    <message>
        <source>A slip is the paper a worker takes along. It goes out, comes home, and its result is written in here.</source>
        <translation>派工单是维修人员随身携带的单据：派出、交回，并在此登记处理结果。</translation>
    </message>
    <message>
        <source>When the paper comes home, scan it or type its last digits.</source>
        <translation>单据交回时，扫描或输入末几位编号。</translation>
    </message>
    <message>
        <source>Answer by digits: was it done, tested, signed, was the owner satisfied.</source>
        <translation>按数字作答：是否完工、试用、签字、满意。</translation>
    </message>
    <message>
        <source>Book it back; the cursor stands ready for the next.</source>
        <translation>登记回单，光标即可录入下一张。</translation>
    </message>
    <message>
        <source>Not done, or a second visit: say why; the second visit gets a slip of its own.</source>
        <translation>未完成或需二次上门：说明原因，二次上门另有派工单。</translation>
    </message>
    <message>
        <source>Write a slip for the office&apos;s own work.</source>
        <translation>为本处自身工作新开派工单，无需受理件。</translation>
    </message>
    <message>
        <source>See who has which slips out.</source>
        <translation>查看每人手中的派工单。</translation>
    </message>
    <message>
        <source>Red is out too long, amber is out, green came home done.</source>
        <translation>红色为外出过久，橙色为在外，绿色为已完工交回。</translation>
    </message>
    <message>
        <source>A slip that was booked wrongly is opened again from the menu.</source>
        <translation>登记有误时，可从菜单撤回。</translation>
    </message>
    <message>
        <source>A slip that did not print waits in the queue.</source>
        <translation>未打印成功的派工单在打印队列中等待。</translation>
    </message>
    <message>
        <source>The workers&apos; day: a column for each, an hour a line, and beside them the slips that have no time yet.</source>
        <translation>维修人员的一天：每人一列，按时间排列，旁边是未约时间的派工单。</translation>
    </message>
    <message>
        <source>Move to a card with the arrow keys and take it up.</source>
        <translation>用方向键移到卡片并拿起。</translation>
    </message>
    <message>
        <source>Move it to another hour or worker, and put it down.</source>
        <translation>移到其他时间或人员，然后放下。</translation>
    </message>
    <message>
        <source>Go to the slips without a time and give them one.</source>
        <translation>转到未约时间的派工单并安排时间。</translation>
    </message>
    <message>
        <source>Look at another day.</source>
        <translation>查看其他日期。</translation>
    </message>
    <message>
        <source>Print the day sheet of a worker, or of all.</source>
        <translation>打印某人或全部人员的日程单。</translation>
    </message>
    <message>
        <source>Red: two visits of one worker clash. Amber: the time is over, or outside the hours.</source>
        <translation>红色：同一人时间冲突。橙色：已过约定时间，或在办公时间之外。</translation>
    </message>
    <message>
        <source>Put down in the wrong place? Take it back, or leave with Esc before you put it down.</source>
        <translation>放错了可以撤销；放下之前按 Esc 可取消。</translation>
    </message>
    <message>
        <source>Every paper on its way to a printer, the newest first. A paper that a printer refused waits here and is never lost.</source>
        <translation>所有正在打印的纸件，最新在前。打印机拒绝的纸件在此等待，不会丢失。</translation>
    </message>
    <message>
        <source>Choose the paper and read why it did not come out.</source>
        <translation>选择纸件，查看未打印的原因。</translation>
    </message>
    <message>
        <source>Mend the printer, then print the paper again.</source>
        <translation>处理好打印机后再次打印。</translation>
    </message>
    <message>
        <source>Look at it before that.</source>
        <translation>打印前可先查看。</translation>
    </message>
    <message>
        <source>Take off what nobody needs.</source>
        <translation>不需要的纸件可移出队列。</translation>
    </message>
    <message>
        <source>Red failed, amber waits, green came out.</source>
        <translation>红色为失败，橙色为等待，绿色为已打印。</translation>
    </message>
    <message>
        <source>No paper comes out at all: look at cable, paper and power, then choose another printer under Settings, Printers.</source>
        <translation>完全打不出时，请检查连线、纸张和电源，再到“设置：打印机”另选打印机。</translation>
    </message>
    <message>
        <source>Without a printer, preview the paper and save it as a PDF.</source>
        <translation>没有打印机时，可预览并另存为 PDF。</translation>
    </message>
    <message>
        <source>Deskbell keeps what people bring to the desk, sends workers, writes letters and counts the month. Everything stays in one book on this PC.</source>
        <translation>首问记录前台受理的事项、派工、写信并统计月度数据。所有内容都保存在本机的一个账本中。</translation>
    </message>
    <message>
        <source>When the phone rings, begin a new complaint.</source>
        <translation>电话响起时，新建登记。</translation>
    </message>
    <message>
        <source>Find anything: a person, a flat, a number, a command.</source>
        <translation>查找任何内容：人、房屋、编号、命令。</translation>
    </message>
    <message>
        <source>Go to a page with its key; the rail at the left shows them.</source>
        <translation>用快捷键切换页面，左侧栏列出各页。</translation>
    </message>
    <message>
        <source>Go from pane to pane within a page.</source>
        <translation>在页面内各区域间切换。</translation>
    </message>
    <message>
        <source>Take back what you just did.</source>
        <translation>撤销刚才的操作。</translation>
    </message>
    <message>
        <source>Red is late or failed, amber needs you today, green is done.</source>
        <translation>红色为逾期或失败，橙色为今日须办，绿色为完成。</translation>
    </message>
    <message>
        <source>Change language, light or dark, and who sits here under the round button, top right.</source>
        <translation>语言、深浅色和值班人在右上角圆形按钮中切换。</translation>
    </message>
    <message>
        <source>Nothing typed is lost: whatever happens, it waits as a draft.</source>
        <translation>已输入的内容不会丢失：无论发生什么，都作为草稿保留。</translation>
    </message>
    <message>
        <source>A new PC: setting up offers first to bring a backup back.</source>
        <translation>新电脑：设置的第一步可以恢复备份。</translation>
    </message>
    <message>
        <source>Something went wrong? What was saved is safe, and what you typed is kept.</source>
        <translation>出现问题了？已保存的是安全的，已输入的也会保留。</translation>
    </message>
    <message>
        <source>Read the sentence: it says what happened, why, and what to do next.</source>
        <translation>请读提示：它说明发生了什么、原因和下一步。</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then save again.</source>
        <translation>磁盘已满：清理空间后再保存。</translation>
    </message>
    <message>
        <source>The book is held by another program: close the other program, then try again.</source>
        <translation>账本被其他程序占用：关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The book is damaged or gone: copy no files about; bring back the newest backup.</source>
        <translation>账本损坏或丢失：不要自行复制文件，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>A paper does not come out: it waits in the print queue.</source>
        <translation>纸件打不出：它在打印队列中等待。</translation>
    </message>
    <message>
        <source>The same fault again: make a diagnostics file for whoever looks after the program. It holds no personal data.</source>
        <translation>同一问题再次出现：为维护人员生成诊断文件，其中不含个人信息。</translation>
    </message>
    <message>
        <source>While the program does not run, write calls down on paper, and enter them afterwards with the time they came.</source>
        <translation>程序不能使用时，请用纸记录来电，之后按实际受理时间补登。</translation>
    </message>
    <message>
        <source>Whether everybody signs in with a PIN or password of their own before the book is seen, and when the screen locks by itself.</source>
        <translation>是否须用自己的密码登录后才能看到账本，以及屏幕何时自动锁定。</translation>
    </message>
    <message>
        <source>Turn it on: choose your own PIN, print the recovery key and put it in the safe.</source>
        <translation>启用：设置自己的密码，打印恢复码并存入保险柜。</translation>
    </message>
    <message>
        <source>Give the others their first PIN under People; they choose their own when they first sign in.</source>
        <translation>在“人员”中给其他人初始密码，他们首次登录时自行更改。</translation>
    </message>
    <message>
        <source>Lock the screen whenever you leave the desk.</source>
        <translation>离开前台时锁定屏幕。</translation>
    </message>
    <message>
        <source>Let somebody else sit down in two keys.</source>
        <translation>两个按键即可换人。</translation>
    </message>
    <message>
        <source>Wrong tries make one person wait a little longer each time; nobody else waits.</source>
        <translation>输错后该人等待时间逐次加长，其他人不受影响。</translation>
    </message>
    <message>
        <source>A forgotten PIN: an administrator gives a new one. Nobody left who can? The recovery key on the lock screen.</source>
        <translation>忘记密码：由管理员重设。没有管理员时，在锁定页使用恢复码。</translation>
    </message>
    <message>
        <source>Where copies of the book with its photos go, whether they are sealed with a password, and the way back from them.</source>
        <translation>账本及照片的备份位置、是否用密码加密，以及如何恢复。</translation>
    </message>
    <message>
        <source>Choose a first folder and a second place such as a stick; save.</source>
        <translation>选择第一位置和第二位置（如 U 盘）并保存。</translation>
    </message>
    <message>
        <source>Back up now; otherwise it is done once a day and at closing.</source>
        <translation>立即备份；平时每天及退出时自动进行。</translation>
    </message>
    <message>
        <source>Try the newest one once a year: it is proved on a copy.</source>
        <translation>每年演练一次：在副本上验证最近的备份。</translation>
    </message>
    <message>
        <source>Bring one back: it is checked first, you see what would change, and the present book is kept aside.</source>
        <translation>恢复：先检查并列出变化，现有账本另行保留。</translation>
    </message>
    <message>
        <source>On a new PC the first step of setting up does it.</source>
        <translation>在新电脑上，设置的第一步即可恢复。</translation>
    </message>
    <message>
        <source>The status bar tells the age of the last good one: amber after two days, red after seven.</source>
        <translation>状态栏显示最近有效备份的时间：两天后橙色，七天后红色。</translation>
    </message>
    <message>
        <source>A lost password cannot be replaced: those backups stay closed.</source>
        <translation>密码丢失无法找回，这些备份将无法打开。</translation>
    </message>
    <message>
        <source>Which version runs here, what it brought, and whether a newer one lies in a folder of your office.</source>
        <translation>本机运行的版本、其更新内容，以及办公室的文件夹中是否有新版本。</translation>
    </message>
    <message>
        <source>Name the folder where whoever looks after the PC puts installers; empty looks nowhere.</source>
        <translation>填写维护人员存放安装程序的文件夹；留空则不查找。</translation>
    </message>
    <message>
        <source>Look now; otherwise it is looked once a day while nobody types.</source>
        <translation>立即查找；否则每天一次在无人操作时查找。</translation>
    </message>
    <message>
        <source>A newer one lies there: open the folder, close Deskbell, start the installer.</source>
        <translation>有新版本时：打开文件夹，关闭首问，运行安装程序。</translation>
    </message>
    <message>
        <source>The status bar tells of a newer version until you choose “Do not mention this version”.</source>
        <translation>状态栏会一直提示新版本，直到选择“不再提示此版本”。</translation>
    </message>
    <message>
        <source>The folder does not answer: nothing waits for it, and you are told when it does.</source>
        <translation>文件夹没有响应：不影响工作，有结果时会提示。</translation>
    </message>
    <message>
        <source>Why things happen, in families: worn out, badly kept, done by somebody. A case is closed with its cause.</source>
        <translation>原因类别：老化、管理不善、人为等。办结时须选择原因。</translation>
    </message>
    <message>
        <source>Change a cause, or add one.</source>
        <translation>修改或添加原因。</translation>
    </message>
    <message>
        <source>The report counts by cause; few and clear ones tell most.</source>
        <translation>报告按原因统计，少而清楚最有用。</translation>
    </message>
    <message>
        <source>The estates and buildings of this office, as flats and papers name them.</source>
        <translation>本处管理的小区和楼栋名称。</translation>
    </message>
    <message>
        <source>Change an estate or a building, or add one.</source>
        <translation>修改或添加小区、楼栋。</translation>
    </message>
    <message>
        <source>A building with flats in it is not taken off; move or merge its flats first.</source>
        <translation>有房屋的楼栋不能移除，请先移动或合并房屋。</translation>
    </message>
    <message>
        <source>Several steps of a case under one key: told, noted, passed on, waiting, answered, closed.</source>
        <translation>一个按键完成多个步骤：告知、记录、转交、等待、答复、办结。</translation>
    </message>
    <message>
        <source>Change an action, or add one; write the texts in both languages.</source>
        <translation>修改或添加快捷操作，两种语言的文字都要填写。</translation>
    </message>
    <message>
        <source>Press its key on a case: what it did is taken back at once if need be.</source>
        <translation>在事项上按其快捷键，如有需要可立即撤销。</translation>
    </message>
    <message>
        <source>Who works at this desk, their post as letters are signed, and their role.</source>
        <translation>前台人员、落款职务及其角色。</translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation>添加人员。</translation>
    </message>
    <message>
        <source>Change the one chosen.</source>
        <translation>修改选中的人员。</translation>
    </message>
    <message>
        <source>Whoever leaves is marked as left; what they did keeps their name.</source>
        <translation>离职人员标为已离开，其经办记录保留姓名。</translation>
    </message>
    <message>
        <source>A manager sees confidential files, approves letters and changes settings; an administrator gives rights and PINs.</source>
        <translation>主管可查看保密档案、审批信函、修改设置；管理员授予权限和密码。</translation>
    </message>
    <message>
        <source>The steps that every move in or out begins with: keys, meters, deposit, lift booking.</source>
        <translation>迁入迁出的固定步骤：钥匙、表数、押金、电梯预约。</translation>
    </message>
    <message>
        <source>Change a step, or add one.</source>
        <translation>修改或添加步骤。</translation>
    </message>
    <message>
        <source>Moves that have begun keep the steps they began with.</source>
        <translation>已开始的搬迁保留原有步骤。</translation>
    </message>
    <message>
        <source>Money put aside so that a person can be compensated at once, before it is known who pays in the end.</source>
        <translation>先行赔付保证金：在确定责任方之前即可先赔付住户。</translation>
    </message>
    <message>
        <source>Put money in or take it out; say from whom or for what.</source>
        <translation>存入或取出，并注明来源或用途。</translation>
    </message>
    <message>
        <source>What stands there is put in less what was paid to people.</source>
        <translation>余额为存入减去已赔付。</translation>
    </message>
    <message>
        <source>Who sees phones and ID numbers whole, how long former residents are kept, and who is to be forgotten now.</source>
        <translation>谁能看到完整电话和证件号、原住户保留多久、现在应匿名化哪些人。</translation>
    </message>
    <message>
        <source>Tick whether receptionists see stars; it is kept at once.</source>
        <translation>勾选前台人员是否只见星号，立即生效。</translation>
    </message>
    <message>
        <source>Choose the years; former residents then come onto the list below.</source>
        <translation>选择年限，到期的原住户列在下方。</translation>
    </message>
    <message>
        <source>Read the list, then make the chosen nameless.</source>
        <translation>核对名单后执行匿名化。</translation>
    </message>
    <message>
        <source>Forgetting cannot be taken back. Backups made before it still hold the names until they are thinned out.</source>
        <translation>匿名化不能撤销。此前的备份在清理之前仍含姓名。</translation>
    </message>
    <message>
        <source>Language, light or dark, and the size of the text on this PC.</source>
        <translation>本机的语言、深浅色和文字大小。</translation>
    </message>
    <message>
        <source>Choose; it is seen at once, and what you typed elsewhere stays.</source>
        <translation>选择后立即生效，其他页面已输入的内容不变。</translation>
    </message>
    <message>
        <source>Make the text larger from anywhere.</source>
        <translation>在任何页面放大文字。</translation>
    </message>
    <message>
        <source>Which printer and tray each kind of paper goes to on this PC.</source>
        <translation>本机各类单据使用的打印机和纸盒。</translation>
    </message>
    <message>
        <source>Choose a printer for slips, letters, forms, reports and lists.</source>
        <translation>为派工单、信函、表单、报告和清单选择打印机。</translation>
    </message>
    <message>
        <source>Print a test page: its frame stands 10 mm from every edge.</source>
        <translation>打印测试页：边框距各边 10 毫米。</translation>
    </message>
    <message>
        <source>A printer that is not there any more is told in brackets; choose another.</source>
        <translation>已不存在的打印机会在括号中注明，请另选。</translation>
    </message>
    <message>
        <source>Without any printer, papers are kept as PDFs in the folder papers.</source>
        <translation>没有打印机时，单据以 PDF 保存在 papers 文件夹。</translation>
    </message>
    <message>
        <source>Where the book lies on this PC, and what somebody who helps you may ask for.</source>
        <translation>账本在本机的位置，以及求助时可能需要的信息。</translation>
    </message>
    <message>
        <source>Open the folder to look into it.</source>
        <translation>打开文件夹查看。</translation>
    </message>
    <message>
        <source>Make a diagnostics file for whoever looks after the program: you see all of it before you save it.</source>
        <translation>为维护人员生成诊断文件：保存前可看到全部内容。</translation>
    </message>
    <message>
        <source>Never copy or move the book while Deskbell is open; make a backup instead.</source>
        <translation>程序打开时请勿复制或移动账本，请使用备份。</translation>
    </message>
    <message>
        <source>The figures of a month, quarter, half-year or year, the records behind each, and the report on paper.</source>
        <translation>月、季、半年、年的指标，每个指标背后的记录，以及纸面报告。</translation>
    </message>
    <message>
        <source>Choose the period, or step to the one before.</source>
        <translation>选择时段，或转到上一期。</translation>
    </message>
    <message>
        <source>Choose a figure; open the records it is made of.</source>
        <translation>选择指标，打开其背后的记录。</translation>
    </message>
    <message>
        <source>Read what a figure means and how it comes about.</source>
        <translation>查看指标的含义和算法。</translation>
    </message>
    <message>
        <source>See 24 months, and when and where things happen.</source>
        <translation>查看 24 个月走势，以及何时何地发生。</translation>
    </message>
    <message>
        <source>Prepare and print the report.</source>
        <translation>生成并打印报告。</translation>
    </message>
    <message>
        <source>Issue it: from then on it never changes.</source>
        <translation>签发：从此不再变动。</translation>
    </message>
    <message>
        <source>Green is better than before, red is worse. &quot;Not over&quot; means that the period still runs.</source>
        <translation>绿色为比上期好，红色为变差。“未结束”表示该时段仍在进行。</translation>
    </message>
    <message>
        <source>What changed after issuing is told as a difference beside the issued report.</source>
        <translation>签发后的变动作为差异列在已签发报告旁。</translation>
    </message>
    <message>
        <source>A small n is marked: a change there may be chance.</source>
        <translation>n 很小时会标出：变化可能出于偶然。</translation>
    </message>
    <message>
        <source>What the manager steers by: themes and goals of the year, the review of a month with its measures, hot cases, and the log of problems.</source>
        <translation>管理依据：年度主题与目标、每月回顾与措施、典型案例和问题登记。</translation>
    </message>
    <message>
        <source>Choose the month.</source>
        <translation>选择月份。</translation>
    </message>
    <message>
        <source>Set the theme and the goals of the year.</source>
        <translation>设定年度主题和目标。</translation>
    </message>
    <message>
        <source>Write the review: first the analysis, then the measure that cures.</source>
        <translation>撰写回顾：先分析，再写治本的措施。</translation>
    </message>
    <message>
        <source>Tell of a case in the report.</source>
        <translation>将典型案例列入报告。</translation>
    </message>
    <message>
        <source>Log a problem the office found: kind, time, place, people and duty.</source>
        <translation>登记本处发现的问题：类型、时间、地点、人员与责任。</translation>
    </message>
    <message>
        <source>Only a manager writes here; everybody may log a problem.</source>
        <translation>只有主管可以填写，问题登记人人可用。</translation>
    </message>
    <message>
        <source>A measure is not kept before its analysis is written.</source>
        <translation>没有写分析之前，措施不能保存。</translation>
    </message>
    <message>
        <source>The office&apos;s name, address and phones as they stand on every paper, and the language of its papers.</source>
        <translation>管理处的名称、地址和电话（印在每份单据上），以及单据的语言。</translation>
    </message>
    <message>
        <source>Write what is to change, and save.</source>
        <translation>修改后保存。</translation>
    </message>
    <message>
        <source>Look at a letter afterwards, to see how it stands on paper.</source>
        <translation>之后查看一封信函，确认版面效果。</translation>
    </message>
    <message>
        <source>Papers already issued keep the name they went out with.</source>
        <translation>已签发的单据保留当时的名称。</translation>
    </message>
    <message>
        <source>When the office works, the public holidays it keeps and its own days. Every limit counts by them.</source>
        <translation>办公时间、法定节假日和本处自定的日子。所有时限都按此计算。</translation>
    </message>
    <message>
        <source>Write the hours of each weekday, and save.</source>
        <translation>填写每周各天的时间并保存。</translation>
    </message>
    <message>
        <source>Add a day on which the office is closed, or works although it is a holiday.</source>
        <translation>添加休息日，或节假日上班的日子。</translation>
    </message>
    <message>
        <source>Read the line below: it tells when a complaint taken now would be answered.</source>
        <translation>查看下方说明：现在受理的投诉应在何时答复。</translation>
    </message>
    <message>
        <source>What was promised before a change stays promised; the change serves new cases.</source>
        <translation>改动前的承诺不变，改动只用于新的事项。</translation>
    </message>
    <message>
        <source>How soon a person is told who has their matter, how far back the same matter is looked for, when to remind and to call back.</source>
        <translation>多久内告知由谁负责、同类事项追溯多久、何时催办和回访。</translation>
    </message>
    <message>
        <source>Choose the numbers and save.</source>
        <translation>选择数值并保存。</translation>
    </message>
    <message>
        <source>Write the greeting that stands over a new complaint.</source>
        <translation>填写新建登记时的问候语。</translation>
    </message>
    <message>
        <source>A reply is due at the same clock time on the next working day, counted from when the matter was received. It means an answer, not yet the solution; the solution has a limit of its own.</source>
        <translation>答复期限为受理后下一工作日的同一时刻。这是指答复，不是解决；解决另有期限。</translation>
    </message>
    <message>
        <source>The classes of cases, each with its limits, the department it is passed to, and what the office promises.</source>
        <translation>事项分类及其时限、转交部门和服务承诺。</translation>
    </message>
    <message>
        <source>Choose a class and change it in its place.</source>
        <translation>选择分类并就地修改。</translation>
    </message>
    <message>
        <source>Add a class under a heading.</source>
        <translation>在上级分类下添加。</translation>
    </message>
    <message>
        <source>Take off one that is used no more; old cases keep it.</source>
        <translation>移除不再使用的分类，旧事项仍保留。</translation>
    </message>
    <message>
        <source>A class may be marked as a sudden event: it is then taken by the clock, with a call list.</source>
        <translation>分类可标为突发事件：受理时计时并列出通知名单。</translation>
    </message>
    <message>
        <source>The places of a flat and of the estate that are offered while a case is taken.</source>
        <translation>登记时可选的房内和公共位置。</translation>
    </message>
    <message>
        <source>Change a place, or add one.</source>
        <translation>修改或添加位置。</translation>
    </message>
    <message>
        <source>Mark those outside the flats: nobody needs to let the worker in there.</source>
        <translation>公共位置请标明：无需住户在家开门。</translation>
    </message>
    <message>
        <source>The departments that cases are passed to, and the worker usually sent by each.</source>
        <translation>事项转交的部门及其通常派出的人员。</translation>
    </message>
    <message>
        <source>Change a department, or add one.</source>
        <translation>修改或添加部门。</translation>
    </message>
    <message>
        <source>Choose the worker whose name stands on its slips unless told otherwise.</source>
        <translation>选择派工单上默认的维修人员。</translation>
    </message>
    <message>
        <source>Who goes out with a slip: name, phone, department. They need not sit at the desk.</source>
        <translation>外出派工的人员：姓名、电话、部门。他们不必在前台值班。</translation>
    </message>
    <message>
        <source>Change a worker, or add one.</source>
        <translation>修改或添加维修人员。</translation>
    </message>
    <message>
        <source>Take off whoever has left; their slips keep the name.</source>
        <translation>移除离职人员，原派工单保留姓名。</translation>
    </message>
    <message>
        <source>Services and materials with their prices, paid and free, and packages of several.</source>
        <translation>服务和材料的价格（收费与免费）以及组合套餐。</translation>
    </message>
    <message>
        <source>Change a line; a new price begins on a day.</source>
        <translation>修改一行；新价格从指定日期起生效。</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>添加缺少的项目。</translation>
    </message>
    <message>
        <source>Print the catalogue, or the price list for the notice board.</source>
        <translation>打印服务目录或公示价目表。</translation>
    </message>
    <message>
        <source>Free work shows what it is worth: the resident sees what the office gives.</source>
        <translation>免费项目显示其价值，让住户看到管理处的付出。</translation>
    </message>
    <message>
        <source>Which copies of a slip are printed, the conditions on them, on which paper, and from when on a slip is late.</source>
        <translation>派工单打印哪几联、条款、纸张，以及多久算逾期。</translation>
    </message>
    <message>
        <source>Choose copies, days and conditions, and save.</source>
        <translation>选择联次、天数和条款并保存。</translation>
    </message>
    <message>
        <source>Choose the paper, print a test, and move the print by millimetres until it fits.</source>
        <translation>选择纸张，打印测试页，按毫米调整位置。</translation>
    </message>
    <message>
        <source>How letters are folded and enveloped, the logo, and whether a manager approves each before it goes out.</source>
        <translation>信函折叠方式与信封、徽标，以及发出前是否须主管审批。</translation>
    </message>
    <message>
        <source>Choose and save.</source>
        <translation>选择并保存。</translation>
    </message>
    <message>
        <source>Add the logo as a picture.</source>
        <translation>添加徽标图片。</translation>
    </message>
    <message>
        <source>With approval on, issuing asks a manager first; the number on the rail tells who waits.</source>
        <translation>启用审批后，签发前须主管同意；左侧栏的数字表示待审批数量。</translation>
    </message>
    <message>
        <source>The texts letters begin from, in both languages, with fields that are filled from the book.</source>
        <translation>信函模板（两种语言），其中的字段由账本自动填写。</translation>
    </message>
    <message>
        <source>Choose a template; the page stands beside its words.</source>
        <translation>选择模板，右侧即为页面效果。</translation>
    </message>
    <message>
        <source>Insert a field from the list instead of typing it.</source>
        <translation>从列表插入字段，不必手工输入。</translation>
    </message>
    <message>
        <source>Read the faults below: each names its line.</source>
        <translation>查看下方的错误，每条都注明行号。</translation>
    </message>
    <message>
        <source>Save; every earlier wording is kept and can be brought back.</source>
        <translation>保存；以前的版本都保留，可以恢复。</translation>
    </message>
    <message>
        <source>Whether the month&apos;s report prepares itself on the first working day, and whether a script may issue one.</source>
        <translation>是否在首个工作日自动生成月报，以及脚本能否签发报告。</translation>
    </message>
    <message>
        <source>Tick what the office wants; it is kept at once.</source>
        <translation>勾选所需选项，立即生效。</translation>
    </message>
    <message>
        <source>What to say, and never to say, beside the form while a case is taken; and whom to call in a sudden event.</source>
        <translation>登记时旁边显示的应答提示和禁语，以及突发事件的通知名单。</translation>
    </message>
    <message>
        <source>Choose a class, then change a line or add one.</source>
        <translation>选择分类，再修改或添加一行。</translation>
    </message>
    <message>
        <source>Put people of the directory on the call list, in the order in which they are called.</source>
        <translation>将通讯录中的人加入通知名单，并排好顺序。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>One shift hands over to the next: the sheet written by the day itself, the journal, things left at the desk, and who is on duty.</source>
        <translation>交接班：由当天记录自动生成的交接表、值班日志、留存物品和值班表。</translation>
    </message>
    <message>
        <source>Write in the journal whatever happens; mark what the next shift must know.</source>
        <translation>随时记录值班日志，标出下一班须知的事。</translation>
    </message>
    <message>
        <source>Take in a parcel or a found thing; hand it out with proof.</source>
        <translation>登记包裹或拾获物品，领取时核对。</translation>
    </message>
    <message>
        <source>Look who is on duty and on call.</source>
        <translation>查看值班和待命人员。</translation>
    </message>
    <message>
        <source>At the end of the shift hand over: read the sheet and give it.</source>
        <translation>下班时交接：核对交接表并交出。</translation>
    </message>
    <message>
        <source>Whoever comes reads every section and takes it over.</source>
        <translation>接班人逐项核对后接收。</translation>
    </message>
    <message>
        <source>A sheet that was given never changes; one that nobody took over is told on Today.</source>
        <translation>交出的交接表不再改动；无人接收的会在“今日”提示。</translation>
    </message>
    <message>
        <source>The same person cannot give and take. An entry removed stays visible, struck out.</source>
        <translation>同一人不能既交又接。移除的记录划线保留。</translation>
    </message>
    <message>
        <source>The staff&apos;s certificates, training, praise and spot checks, and what they suggest.</source>
        <translation>员工的证书、培训、表扬和抽查，以及员工建议。</translation>
    </message>
    <message>
        <source>Choose somebody and add what was earned or found.</source>
        <translation>选择员工，登记所得或所查。</translation>
    </message>
    <message>
        <source>Enter a suggestion of anybody; say what became of it.</source>
        <translation>登记员工建议及处理结果。</translation>
    </message>
    <message>
        <source>Save what is written here.</source>
        <translation>保存正在填写的内容。</translation>
    </message>
    <message>
        <source>Print praise and honours of the month.</source>
        <translation>打印本月表扬与荣誉。</translation>
    </message>
    <message>
        <source>Certificates that end soon have a counter on Today.</source>
        <translation>即将到期的证书在“今日”有计数。</translation>
    </message>
    <message>
        <source>Only a manager sees the records; anybody may enter a suggestion.</source>
        <translation>档案仅主管可见，建议人人可以登记。</translation>
    </message>
    <message>
        <source>Sets up an office a step at a time: names, people, flats, backups, printers. No step is needed to take the first call.</source>
        <translation>逐步设置管理处：名称、人员、房屋、备份、打印机。不设置也可以先接电话。</translation>
    </message>
    <message>
        <source>On a new PC bring the office&apos;s backup back first: all else comes with it.</source>
        <translation>新电脑请先恢复本管理处的备份，其余内容会随之恢复。</translation>
    </message>
    <message>
        <source>Fill in a step, then go on; what you leave out can be done later in the settings.</source>
        <translation>填写一步后继续；未填的可以以后在设置中完成。</translation>
    </message>
    <message>
        <source>Go back to the step before.</source>
        <translation>返回上一步。</translation>
    </message>
    <message>
        <source>Make a first backup.</source>
        <translation>做第一次备份。</translation>
    </message>
    <message>
        <source>Stop at any time: what was saved stays, and Today offers to go on with the first step left.</source>
        <translation>随时可以停下：已保存的都在，“今日”会提示从第一个未完成的步骤继续。</translation>
    </message>
    <message>
        <source>Importing lists</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>第一个小时</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>About Deskbell</source>
        <translation>关于首问</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>标志的含义</translation>
    </message>
    <message>
        <source>The office&apos;s letters: begun, approved, issued, sent. An issued letter is kept exactly as it went out.</source>
        <translation>本处信函：拟写、审批、签发、寄出。已签发的信函按原样永久保存。</translation>
    </message>
    <message>
        <source>Begin a letter; the template that fits its case is chosen already.</source>
        <translation>开始写信，已按事项选好模板。</translation>
    </message>
    <message>
        <source>Fill what stands red between brackets, one after the other.</source>
        <translation>逐个填写红色括号处。</translation>
    </message>
    <message>
        <source>Look at the page, then issue and print it.</source>
        <translation>查看页面后签发并打印。</translation>
    </message>
    <message>
        <source>Say how and when letters went out.</source>
        <translation>登记寄送方式和日期。</translation>
    </message>
    <message>
        <source>Note what came back, and what was answered.</source>
        <translation>登记退回的和对方答复的。</translation>
    </message>
    <message>
        <source>Go on to incoming letters, letters to many, and notices.</source>
        <translation>转到来函、批量发函和公告。</translation>
    </message>
    <message>
        <source>Amber is not sent yet, red came back, green was answered.</source>
        <translation>橙色为未寄出，红色为被退回，绿色为对方已回复。</translation>
    </message>
    <message>
        <source>Nothing goes out while a red blank stands.</source>
        <translation>只要还有红色空白，信函就不能签发。</translation>
    </message>
    <message>
        <source>An issued letter is never changed: make it void and write a new one.</source>
        <translation>已签发的信函不能修改：作废后另写。</translation>
    </message>
    <message>
        <source>Letters the office received: each is entered with its scan, belongs to a case, and is answered or needs no answer.</source>
        <translation>本处收到的来函：逐封登记并附扫描件，关联受理件，注明已答复或无需答复。</translation>
    </message>
    <message>
        <source>Enter a letter: from whom, about what, when it came.</source>
        <translation>登记来函：来函人、事由、收到日期。</translation>
    </message>
    <message>
        <source>Add its scan, and look at it later.</source>
        <translation>添加扫描件，之后可随时查看。</translation>
    </message>
    <message>
        <source>Make a case of it, or link it to one there is.</source>
        <translation>由来函建立受理件，或关联已有受理件。</translation>
    </message>
    <message>
        <source>Answer it by a letter.</source>
        <translation>用信函答复。</translation>
    </message>
    <message>
        <source>Say that it needs no answer.</source>
        <translation>注明无需答复。</translation>
    </message>
    <message>
        <source>Amber waits for our answer.</source>
        <translation>橙色为待我方答复。</translation>
    </message>
    <message>
        <source>An entry made by mistake becomes void; its number stays used.</source>
        <translation>登记有误时作废，编号不再使用。</translation>
    </message>
    <message>
        <source>One text to many households: a building, a tier, the callers of an incident, or the cases of a filter.</source>
        <translation>同一内容发给多户：按楼栋、客户级别、公共事件来电人或筛选出的受理件。</translation>
    </message>
    <message>
        <source>Begin, choose who gets it, and choose a template or words of your own.</source>
        <translation>新建，选择收件范围，选用模板或自拟内容。</translation>
    </message>
    <message>
        <source>Read the list: who is left out and why stands there.</source>
        <translation>查看名单：不发给谁及其原因都列出。</translation>
    </message>
    <message>
        <source>Look at the letters.</source>
        <translation>查看信函。</translation>
    </message>
    <message>
        <source>Issue them; they come in the order of delivery.</source>
        <translation>签发，按投递顺序输出。</translation>
    </message>
    <message>
        <source>Print envelopes or labels, and note how they were sent.</source>
        <translation>打印信封或标签，并登记寄送方式。</translation>
    </message>
    <message>
        <source>Red lacks something to be filled in; amber has a remark, such as no words in this language.</source>
        <translation>红色为有待填写，橙色为有提示，例如没有该语言的内容。</translation>
    </message>
    <message>
        <source>Stopped in the middle? Issue again: it goes on where it was, and nobody gets it twice.</source>
        <translation>中途停止时再次签发即可，会从中断处继续，不会重复发送。</translation>
    </message>
    <message>
        <source>What hangs on the notice boards, from when until when, and what has to come down.</source>
        <translation>公告栏张贴的内容、起止日期以及应撤下的公告。</translation>
    </message>
    <message>
        <source>Write a notice, in one language or both.</source>
        <translation>新建公告，一种或两种语言。</translation>
    </message>
    <message>
        <source>Fill in its blanks.</source>
        <translation>填写空白处。</translation>
    </message>
    <message>
        <source>Look at the page, then post it: say on which boards and until when.</source>
        <translation>查看页面后张贴：注明张贴位置和期限。</translation>
    </message>
    <message>
        <source>Note that it was taken down.</source>
        <translation>登记已撤下。</translation>
    </message>
    <message>
        <source>Green hangs, amber is to be posted, red has to come down.</source>
        <translation>绿色为张贴中，橙色为待张贴，红色为应撤下。</translation>
    </message>
    <message>
        <source>A notice with a mistake: make it void, take it off the boards, post a new one.</source>
        <translation>公告有误：作废，从公告栏撤下，另贴新公告。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Told the person</source>
        <translation>已告知来人</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Slip raised</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>Slip back</source>
        <translation>派工单交回</translation>
    </message>
    <message>
        <source>Slip made void</source>
        <translation>派工单已作废</translation>
    </message>
    <message>
        <source>Slip changed</source>
        <translation>派工单已改</translation>
    </message>
    <message>
        <source>Slip set right</source>
        <translation>回单更正</translation>
    </message>
    <message>
        <source>Services and materials</source>
        <translation>服务及材料</translation>
    </message>
    <message>
        <source>Slip out again</source>
        <translation>撤销回单</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Letter made void</source>
        <translation>函件已作废</translation>
    </message>
    <message>
        <source>Letter came back: no answer any more</source>
        <translation>函件被退回，不再算作答复</translation>
    </message>
    <message>
        <source>Letter waits for approval</source>
        <translation>函件待审批</translation>
    </message>
    <message>
        <source>Letter approved</source>
        <translation>函件审批通过</translation>
    </message>
    <message>
        <source>Letter sent back to be mended</source>
        <translation>函件退回修改</translation>
    </message>
    <message>
        <source>Letter taken back before approval</source>
        <translation>函件在审批前撤回</translation>
    </message>
    <message>
        <source>Incoming letter</source>
        <translation>来函</translation>
    </message>
    <message>
        <source>Incoming letter unlinked</source>
        <translation>来函取消关联</translation>
    </message>
    <message>
        <source>Incoming letter made void</source>
        <translation>来函作废</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Hand-over read</source>
        <translation>交接已读</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>暂停等待</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>重新受理</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Second complaint of</source>
        <translation>重复投诉，首次为</translation>
    </message>
    <message>
        <source>Kept apart from</source>
        <translation>判定与其无关</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>公共事件</translation>
    </message>
    <message>
        <source>Handling written down</source>
        <translation>登记处理情况</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>信息更正</translation>
    </message>
    <message>
        <source>To be set right</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Set right</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔付</translation>
    </message>
    <message>
        <source>Compensation taken off</source>
        <translation>撤下补偿记录</translation>
    </message>
    <message>
        <source>Investigation opened</source>
        <translation>已立项调查</translation>
    </message>
    <message>
        <source>Investigation looked at</source>
        <translation>查看调查记录</translation>
    </message>
    <message>
        <source>Investigation changed</source>
        <translation>修改调查记录</translation>
    </message>
    <message>
        <source>Investigation taken off</source>
        <translation>移除调查记录</translation>
    </message>
    <message>
        <source>Investigation put back</source>
        <translation>恢复调查记录</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Called back, nobody answered</source>
        <translation>回访，无人接听</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>列入回访</translation>
    </message>
    <message>
        <source>Return call put off</source>
        <translation>回访延期</translation>
    </message>
    <message>
        <source>Return call brought forward</source>
        <translation>回访提前</translation>
    </message>
    <message>
        <source>Return call taken off</source>
        <translation>回访已移出</translation>
    </message>
    <message>
        <source>Follow-up promised</source>
        <translation>约定跟进</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已致电</translation>
    </message>
    <message>
        <source>Call corrected</source>
        <translation>致电记录已更正</translation>
    </message>
    <message>
        <source>Call taken off</source>
        <translation>致电记录已取下</translation>
    </message>
    <message>
        <source>Takes it on: {words}</source>
        <translation>接手人：{words}</translation>
    </message>
    <message>
        <source>The person was told: {words}</source>
        <translation>已告知来人：{words}</translation>
    </message>
    <message>
        <source>Because: {words}</source>
        <translation>原因：{words}</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>享受的服务</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Renovation worker</source>
        <translation>装修工人</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>Step of a move</source>
        <translation>搬迁步骤</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Key loan</source>
        <translation>钥匙借用</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Unhappy mark</source>
        <translation>不满标记</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>Item on a pass</source>
        <translation>放行物品</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Tie to a flat</source>
        <translation>住户关系</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Note on a case</source>
        <translation>事项备注</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Call made</source>
        <translation>致电记录</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停等待</translation>
    </message>
    <message>
        <source>Act on a case</source>
        <translation>事项操作</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>move-out taken back</source>
        <translation>撤销迁出</translation>
    </message>
    <message>
        <source>phone or number looked at</source>
        <translation>查看了隐藏的号码</translation>
    </message>
    <message>
        <source>all data written out</source>
        <translation>已导出全部资料</translation>
    </message>
    <message>
        <source>made nameless</source>
        <translation>已匿名化</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>handling note</source>
        <translation>沟通注意事项</translation>
    </message>
    <message>
        <source>note made confidential</source>
        <translation>备注设为保密</translation>
    </message>
    <message>
        <source>note released</source>
        <translation>备注已公开</translation>
    </message>
    <message>
        <source>taken off as a mistake</source>
        <translation>登记有误，已移除</translation>
    </message>
    <message>
        <source>items changed</source>
        <translation>物品已更正</translation>
    </message>
    <message>
        <source>back from the gate</source>
        <translation>门岗交回</translation>
    </message>
    <message>
        <source>out again</source>
        <translation>撤销交回</translation>
    </message>
    <message>
        <source>stands again</source>
        <translation>重新生效</translation>
    </message>
    <message>
        <source>got another code</source>
        <translation>改了房号</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>merge split</source>
        <translation>拆分合并</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>compensated</source>
        <translation>登记赔付</translation>
    </message>
    <message>
        <source>payment taken off</source>
        <translation>移除赔付</translation>
    </message>
    <message>
        <source>payment put back</source>
        <translation>恢复赔付</translation>
    </message>
    <message>
        <source>to be set right</source>
        <translation>发起整改</translation>
    </message>
    <message>
        <source>set right</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>joined to an incident, or taken off one</source>
        <translation>并入或移出事件</translation>
    </message>
    <message>
        <source>somebody was called</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>call corrected</source>
        <translation>更正致电记录</translation>
    </message>
    <message>
        <source>call taken off</source>
        <translation>取下致电记录</translation>
    </message>
    <message>
        <source>the person was told</source>
        <translation>已告知来人</translation>
    </message>
    <message>
        <source>hand-over read</source>
        <translation>交接已读</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>暂停等待</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>act taken back</source>
        <translation>撤销操作</translation>
    </message>
    <message>
        <source>repeats an earlier one</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>kept apart from another one</source>
        <translation>判定与另一件无关</translation>
    </message>
    <message>
        <source>follow-up promised</source>
        <translation>约定跟进</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>是否入住</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Renovation as listed</source>
        <translation>名册所载装修</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用结清情况</translation>
    </message>
    <message>
        <source>Fees noted on</source>
        <translation>费用登记日期</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Vaccinated until</source>
        <translation>疫苗有效期至</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>内容范围</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Foreman</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ordered before the work</source>
        <translation>施工前预列</translation>
    </message>
    <message>
        <source>Goes onto the slip</source>
        <translation>转入派工单</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter to be approved</source>
        <translation>待审批函件</translation>
    </message>
    <message>
        <source>Letters to many</source>
        <translation>批量发函</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Praise on a staff record</source>
        <translation>员工档案上的表扬</translation>
    </message>
    <message>
        <source>Thing at the desk</source>
        <translation>留存物品</translation>
    </message>
    <message>
        <source>Line of a slip</source>
        <translation>派工单明细</translation>
    </message>
    <message>
        <source>Paper to print</source>
        <translation>待打印纸件</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Hot case of the month</source>
        <translation>本月典型案例</translation>
    </message>
    <message>
        <source>Problem on the log</source>
        <translation>登记的问题</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>信函模板</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>came back: no answer any more</source>
        <translation>被退回，不再算作答复</translation>
    </message>
    <message>
        <source>not sent after all</source>
        <translation>实际未寄出</translation>
    </message>
    <message>
        <source>what was said of its way taken back</source>
        <translation>撤销寄出登记</translation>
    </message>
    <message>
        <source>not printed after all</source>
        <translation>未打印，计数撤回</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>审批通过</translation>
    </message>
    <message>
        <source>sent back to be mended</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>taken back before approval</source>
        <translation>审批前撤回</translation>
    </message>
    <message>
        <source>kept as a file</source>
        <translation>已存为文件</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>taken off the print queue</source>
        <translation>已移出打印队列</translation>
    </message>
    <message>
        <source>to be printed again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>old pages put away</source>
        <translation>已清理旧页面</translation>
    </message>
    <message>
        <source>set right after it came home</source>
        <translation>回单后更正</translation>
    </message>
    <message>
        <source>services and materials written down</source>
        <translation>登记服务及材料</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>got new words</source>
        <translation>改了文字</translation>
    </message>
    <message>
        <source>list made</source>
        <translation>生成名单</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>taken in again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>not answered after all</source>
        <translation>答复标记已撤销</translation>
    </message>
    <message>
        <source>link to a case taken off</source>
        <translation>取消关联受理件</translation>
    </message>
    <message>
        <source>linked to a case</source>
        <translation>关联受理件</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写成</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已张贴</translation>
    </message>
    <message>
        <source>not posted after all</source>
        <translation>撤销张贴</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>hangs again</source>
        <translation>恢复张贴</translation>
    </message>
    <message>
        <source>needs no answer</source>
        <translation>标为无需回复</translation>
    </message>
    <message>
        <source>needs an answer after all</source>
        <translation>改为需要回复</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>来函文号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来函人</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发放时间</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>报修人</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>需带物品</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Who owes the repair</source>
        <translation>维修责任</translation>
    </message>
    <message>
        <source>Appointment from</source>
        <translation>预约开始</translation>
    </message>
    <message>
        <source>Appointment until</source>
        <translation>预约结束</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已试用</translation>
    </message>
    <message>
        <source>Signed by the owner</source>
        <translation>业主签字</translation>
    </message>
    <message>
        <source>Owner&apos;s opinion</source>
        <translation>业主意见</translation>
    </message>
    <message>
        <source>Owner&apos;s opinion in words</source>
        <translation>业主意见（文字）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Unit in English</source>
        <translation>英文单位</translation>
    </message>
    <message>
        <source>Unit in Chinese</source>
        <translation>中文单位</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>列表次序</translation>
    </message>
    <message>
        <source>Only an interim word</source>
        <translation>仅为过程告知</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Permitted on</source>
        <translation>许可日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>出入证</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>搬运人</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>交存日期</translation>
    </message>
    <message>
        <source>Deposited by</source>
        <translation>交存人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Way it was sent</source>
        <translation>寄送方式</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>邮件编号</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>对方回复日期</translation>
    </message>
    <message>
        <source>How answered</source>
        <translation>回复方式</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出时间</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>查验证件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>所述</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消除时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>申请人身份</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>有效日期</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Carrier&apos;s ID</source>
        <translation>搬运人证件号</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>门岗</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Lease until</source>
        <translation>租约到期</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>书面语言</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>偏好联系方式</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>How to deal with</source>
        <translation>相处提示</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>恢复日期</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待事由</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Limit before</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Takes it on</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>赔付日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>赔付依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>教训</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Our offer</source>
        <translation>我方方案</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成一致</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>已致歉</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>致歉方式</translation>
    </message>
    <message>
        <source>Justified?</source>
        <translation>是否有理</translation>
    </message>
    <message>
        <source>Whose duty</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Idea for a new service</source>
        <translation>新需求</translation>
    </message>
    <message>
        <source>About</source>
        <translation>被投诉人</translation>
    </message>
    <message>
        <source>Breach of duty</source>
        <translation>违责情形</translation>
    </message>
    <message>
        <source>May be visited</source>
        <translation>走访意愿</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>入户约定</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Disputed slip</source>
        <translation>有争议的派工单</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>拨打次数</translation>
    </message>
    <message>
        <source>last tried</source>
        <translation>最近拨打</translation>
    </message>
</context>
<context>
    <name>history value</name>
    <message>
        <source>Equipment</source>
        <translation>设备设施</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>环境卫生</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全秩序</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Proof of ownership</source>
        <translation>产权证明</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租赁合同</translation>
    </message>
    <message>
        <source>Handover paper</source>
        <translation>交付资料</translation>
    </message>
    <message>
        <source>Renovation paper</source>
        <translation>装修资料</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>Regular visit</source>
        <translation>日常走访</translation>
    </message>
    <message>
        <source>Special occasion</source>
        <translation>专项走访</translation>
    </message>
    <message>
        <source>After a complaint</source>
        <translation>投诉回访</translation>
    </message>
    <message>
        <source>After a paid service</source>
        <translation>有偿服务回访</translation>
    </message>
    <message>
        <source>After a repair</source>
        <translation>维修回访</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>In</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信微信</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商铺</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>未结 {n}</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
</context>
<context>
    <name>household</name>
    <message>
        <source>Add a vehicle</source>
        <translation>登记车辆</translation>
    </message>
    <message>
        <source>Change the vehicle</source>
        <translation>修改车辆信息</translation>
    </message>
    <message>
        <source>Add a pet</source>
        <translation>登记宠物</translation>
    </message>
    <message>
        <source>Change the pet</source>
        <translation>修改宠物信息</translation>
    </message>
    <message>
        <source>A benefit was used</source>
        <translation>登记增值服务</translation>
    </message>
    <message>
        <source>Change the benefit</source>
        <translation>修改增值服务</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>车辆描述</translation>
    </message>
    <message>
        <source>Parks at</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>No vehicle on file.</source>
        <translation>没有登记车辆。</translation>
    </message>
    <message>
        <source>Add a vehicle…</source>
        <translation>登记车辆…</translation>
    </message>
    <message>
        <source>Vehicle taken off the file</source>
        <translation>车辆已移除</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Licence no.</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Vaccinated</source>
        <translation>疫苗</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>No pet on file.</source>
        <translation>没有登记宠物。</translation>
    </message>
    <message>
        <source>Add a pet…</source>
        <translation>登记宠物…</translation>
    </message>
    <message>
        <source>Pet taken off the file</source>
        <translation>宠物已移除</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was used</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>享用人</translation>
    </message>
    <message>
        <source>Benefits used</source>
        <translation>已享用的增值服务</translation>
    </message>
    <message>
        <source>No benefit was used yet.</source>
        <translation>尚未享用增值服务。</translation>
    </message>
    <message>
        <source>A benefit was used…</source>
        <translation>登记增值服务…</translation>
    </message>
    <message>
        <source>Benefit taken off the file</source>
        <translation>增值服务记录已移除</translation>
    </message>
    <message>
        <source>Change what is known of the flat</source>
        <translation>修改房屋资料</translation>
    </message>
    <message>
        <source>Give {flat} another code</source>
        <translation>更改 {flat} 的房号</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商铺</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Ran out {day}</source>
        <translation>已于 {day} 过期</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>正在打开文件…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>正在逐行检查…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>正在撤销导入…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>The rows were not checked</source>
        <translation>未能检查</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>未撤回任何内容</translation>
    </message>
    <message>
        <source>No file was written</source>
        <translation>未能保存文件</translation>
    </message>
    <message>
        <source>GB18030, GBK (Chinese, simplified)</source>
        <translation>GB18030、GBK（简体中文）</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252（西文）</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>a case was taken about it</source>
        <translation>已有受理件</translation>
    </message>
    <message>
        <source>a letter was written</source>
        <translation>已有函件</translation>
    </message>
    <message>
        <source>a visit was recorded</source>
        <translation>已有走访记录</translation>
    </message>
    <message>
        <source>there is a follow-up</source>
        <translation>已有跟进事项</translation>
    </message>
    <message>
        <source>somebody was tied to it or moved out</source>
        <translation>住户关系已有变动</translation>
    </message>
    <message>
        <source>there is a renovation</source>
        <translation>已有装修登记</translation>
    </message>
    <message>
        <source>there is a move</source>
        <translation>已有搬迁登记</translation>
    </message>
    <message>
        <source>a pass was issued</source>
        <translation>已开具放行条</translation>
    </message>
    <message>
        <source>a key is held</source>
        <translation>已有钥匙寄存</translation>
    </message>
    <message>
        <source>a paper is held</source>
        <translation>已有资料存档</translation>
    </message>
    <message>
        <source>a vehicle was added or changed</source>
        <translation>车辆已有登记或变动</translation>
    </message>
    <message>
        <source>a file was attached</source>
        <translation>已有附件</translation>
    </message>
    <message>
        <source>a flat in it stays</source>
        <translation>楼内仍有保留的房屋</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>导入后已被修改</translation>
    </message>
    <message>
        <source>Flat {name}</source>
        <translation>房屋 {name}</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>人员 {name}</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>楼栋 {name}</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>记入备注</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略此列</translation>
    </message>
    <message>
        <source>a value filled in was changed since</source>
        <translation>补填的内容导入后已被修改</translation>
    </message>
    <message>
        <source>another record belongs to it</source>
        <translation>已有其他关联记录</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {step}</source>
        <translation>第 {n} 步，共 {count} 步：{step}</translation>
    </message>
    <message>
        <source>{file} - report.xlsx</source>
        <translation>{file} - 导入报告.xlsx</translation>
    </message>
    <message>
        <source>Owners and flats.xlsx</source>
        <translation>业主名册模板.xlsx</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>{number} taken</source>
        <translation>{number} 已受理</translation>
    </message>
    <message>
        <source>Show case</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 件</translation>
    </message>
    <message>
        <source>The call was added to {number}</source>
        <translation>来电已记入 {number}</translation>
    </message>
    <message>
        <source>Done for {n} cases of {number}</source>
        <translation>{number} 已处理 {n} 件</translation>
    </message>
    <message>
        <source>Done for {n} cases of {number}, not for {m}</source>
        <translation>{number} 已处理 {n} 件，{m} 件未处理</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>{number} has ended</source>
        <translation>{number} 已结束</translation>
    </message>
    <message>
        <source>{number} is void</source>
        <translation>{number} 已作废</translation>
    </message>
    <message>
        <source>{number} goes on again</source>
        <translation>{number} 恢复为进行中</translation>
    </message>
    <message>
        <source>{number} stands by itself again</source>
        <translation>{number} 已从事件中移出</translation>
    </message>
    <message>
        <source>A call that was made</source>
        <translation>已拨打的电话</translation>
    </message>
    <message>
        <source>Correct the call</source>
        <translation>更正致电记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>致电对象</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>致电记录</translation>
    </message>
    <message>
        <source>Nobody was called yet.</source>
        <translation>尚未拨打任何电话。</translation>
    </message>
    <message>
        <source>A call that was made…</source>
        <translation>登记一次已拨打的电话…</translation>
    </message>
    <message>
        <source>The call is off the list</source>
        <translation>致电记录已取下</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Correct the incident</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>What callers are told</source>
        <translation>答复来电人的口径</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>事件结束</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束事件</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Another caller</source>
        <translation>又一位来电</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>登记来电</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>并入受理件</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Say to callers, in Chinese</source>
        <translation>中文答复口径</translation>
    </message>
    <message>
        <source>Say to callers, in English</source>
        <translation>英文答复口径</translation>
    </message>
    <message>
        <source>The whole estate</source>
        <translation>整个小区</translation>
    </message>
    <message>
        <source>All estates</source>
        <translation>所有小区</translation>
    </message>
    <message>
        <source>building {name}</source>
        <translation>{name}栋</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write a time such as 9:30, or leave it empty</source>
        <translation>请填写时间，例如 9:30，或留空</translation>
    </message>
    <message>
        <source>{number}: {what}</source>
        <translation>{number}：{what}</translation>
    </message>
    <message>
        <source>Answer all</source>
        <translation>统一答复</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>统一办结</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment}起</translation>
    </message>
    <message>
        <source>Say: {words}</source>
        <translation>请答复：{words}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>{start} until {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>since {start}, thought to be over {end}</source>
        <translation>{start}起，预计{end}结束</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>{number} is linked</source>
        <translation>{number} 已关联</translation>
    </message>
    <message>
        <source>{number} needs no answer</source>
        <translation>{number} 已标为无需回复</translation>
    </message>
    <message>
        <source>{number} needs an answer</source>
        <translation>{number} 已标为需要回复</translation>
    </message>
    <message>
        <source>{number} is void; its number stays used</source>
        <translation>{number} 已作废，编号不再重新使用</translation>
    </message>
    <message>
        <source>{number} stands again</source>
        <translation>{number} 已恢复有效</translation>
    </message>
    <message>
        <source>New incoming letter</source>
        <translation>登记来函</translation>
    </message>
    <message>
        <source>Put the entry right</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来函人</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Incoming letters</source>
        <translation>来函登记</translation>
    </message>
    <message>
        <source>Answers our letter</source>
        <translation>答复我方函件</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我方复函</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without a case</source>
        <translation>未关联受理件</translation>
    </message>
    <message>
        <source>Waiting for our answer</source>
        <translation>待我方答复</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>No reply due</source>
        <translation>无需回复</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>复函</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>{case} (void)</source>
        <translation>{case}（已作废）</translation>
    </message>
    <message>
        <source>No incoming letter matches.</source>
        <translation>没有符合条件的来函。</translation>
    </message>
    <message>
        <source>Every incoming letter belongs to a case.</source>
        <translation>所有来函均已关联受理件。</translation>
    </message>
    <message>
        <source>No incoming letter waits for our answer.</source>
        <translation>没有待答复的来函。</translation>
    </message>
    <message>
        <source>No letter was entered yet. Press Ins when one comes in.</source>
        <translation>尚未登记来函。收到来函时按 Ins 登记。</translation>
    </message>
</context>
<context>
    <name>inquiry</name>
    <message>
        <source>Investigation: for managers only</source>
        <translation>调查记录（仅主管可见）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>涉及部门</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>调查发现</translation>
    </message>
    <message>
        <source>How the department handled it</source>
        <translation>部门处理情况</translation>
    </message>
    <message>
        <source>What the company decided</source>
        <translation>公司处理决定</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>立项</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Change begins.</source>
        <translation>点“修改”开始填写。</translation>
    </message>
    <message>
        <source>Only a manager investigates a breach of duty. There is nothing here for you to open or to fill in.</source>
        <translation>违反首问责任的调查由主管办理，此处没有需要您打开或填写的内容。</translation>
    </message>
    <message>
        <source>There is an investigation. Each look at it is noted below with the name of who looked.</source>
        <translation>本件已立项调查。每次查看都会在下方记下查看人。</translation>
    </message>
    <message>
        <source>Nobody investigates here yet. What is written in an investigation only managers see, and each look is noted.</source>
        <translation>尚未立项调查。调查内容仅主管可见，每次查看都会留下记录。</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>违责调查</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open an investigation…</source>
        <translation>立项调查…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Put out of sight</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The investigation is taken off the case</source>
        <translation>调查记录已移除</translation>
    </message>
    <message>
        <source>The investigation is opened</source>
        <translation>已立项调查</translation>
    </message>
    <message>
        <source>The investigation is changed</source>
        <translation>调查记录已修改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not one of these</source>
        <translation>非以上情形</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>尚不明确</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>{n} working hour</source>
        <translation>{n} 个工作小时</translation>
    </message>
    <message>
        <source>{n} working hours</source>
        <translation>{n} 个工作小时</translation>
    </message>
    <message>
        <source>{n} working day</source>
        <translation>{n}个工作日</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n}个工作日</translation>
    </message>
    <message>
        <source>same unit and class</source>
        <translation>同房号同类别</translation>
    </message>
    <message>
        <source>same unit</source>
        <translation>同房号</translation>
    </message>
    <message>
        <source>same caller and class</source>
        <translation>同一反映人同类别</translation>
    </message>
    <message>
        <source>same caller</source>
        <translation>同一反映人</translation>
    </message>
    <message>
        <source>same place and class</source>
        <translation>同位置同类别</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>同位置</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>内容相近</translation>
    </message>
    <message>
        <source>Told already? {number}</source>
        <translation>可能已受理 {number}</translation>
    </message>
    <message>
        <source>A second complaint? {number}</source>
        <translation>可能是二次投诉 {number}</translation>
    </message>
    <message>
        <source>taken today</source>
        <translation>今日受理</translation>
    </message>
    <message>
        <source>taken yesterday</source>
        <translation>昨日受理</translation>
    </message>
    <message>
        <source>taken {n} days ago</source>
        <translation>{n}天前受理</translation>
    </message>
    <message>
        <source>ended today</source>
        <translation>今日办结</translation>
    </message>
    <message>
        <source>ended yesterday</source>
        <translation>昨日办结</translation>
    </message>
    <message>
        <source>ended {n} days ago</source>
        <translation>{n}天前办结</translation>
    </message>
    <message>
        <source>Save and print slip</source>
        <translation>保存并打印派工单</translation>
    </message>
    <message>
        <source>Save, slip with appointment and details</source>
        <translation>保存并开派工单（含预约及详情）</translation>
    </message>
    <message>
        <source>Save and show the case</source>
        <translation>保存并查看</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>保存并新建</translation>
    </message>
    <message>
        <source>Solved at the desk: save and close</source>
        <translation>当场办结：保存并结案</translation>
    </message>
    <message>
        <source>Open or fold the second part of the form</source>
        <translation>展开或收起表单的更多内容</translation>
    </message>
    <message>
        <source>Add to the case that was named</source>
        <translation>并入所提示的单</translation>
    </message>
    <message>
        <source>Link as second complaint, or take the link off</source>
        <translation>记为二次投诉，或取消关联</translation>
    </message>
    <message>
        <source>Keep apart from the case named</source>
        <translation>与所提示的单分开</translation>
    </message>
    <message>
        <source>Next lines at the elbow</source>
        <translation>应答提示下一页</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>放弃此草稿</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>被投诉人</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>违反首问责任情形</translation>
    </message>
    <message>
        <source>Reached us on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Withhold the name: only a manager sees it</source>
        <translation>隐名：仅主管可见姓名</translation>
    </message>
    <message>
        <source>What the person demands</source>
        <translation>反映人诉求</translation>
    </message>
    <message>
        <source>Whose duty</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>We apologised</source>
        <translation>已致歉</translation>
    </message>
    <message>
        <source>How, in which words</source>
        <translation>致歉用语</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Disputed slip</source>
        <translation>争议派工单</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <translation>存在承诺未兑现</translation>
    </message>
    <message>
        <source>In which other way</source>
        <translation>希望的其他方式</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>S-2026-0001</source>
        <translation>S-2026-0001</translation>
    </message>
    <message>
        <source>the name is withheld</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>second of {number}</source>
        <translation>{number} 的重复投诉</translation>
    </message>
    <message>
        <source>from letter {number}</source>
        <translation>来自来函 {number}</translation>
    </message>
    <message>
        <source>when it reached us</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>{number} linked</source>
        <translation>{number} 已关联</translation>
    </message>
    <message>
        <source>{number} belongs to another case or is void, and was not linked</source>
        <translation>{number} 已属于其他受理件或已作废，未关联</translation>
    </message>
</context>
<context>
    <name>letter state</name>
    <message>
        <source>Sent</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>对方已回复</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未寄出</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>拟稿人</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>寄送方式</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>邮件编号</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>对方回复日期</translation>
    </message>
    <message>
        <source>How answered</source>
        <translation>对方回复方式</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>As the office has set it</source>
        <translation>按管理处的设定</translation>
    </message>
    <message>
        <source>DL, window at the left</source>
        <translation>DL 信封，左侧开窗</translation>
    </message>
    <message>
        <source>DL, window at the right</source>
        <translation>DL 信封，右侧开窗</translation>
    </message>
    <message>
        <source>C5, window at the left</source>
        <translation>C5 信封，左侧开窗</translation>
    </message>
    <message>
        <source>C5, window at the right</source>
        <translation>C5 信封，右侧开窗</translation>
    </message>
    <message>
        <source>No window: the envelope is written</source>
        <translation>不开窗：信封另行书写</translation>
    </message>
    <message>
        <source>{number} copy</source>
        <translation>{number} 副本</translation>
    </message>
    <message>
        <source>Say how and when the letters went out</source>
        <translation>登记函件寄送方式和日期</translation>
    </message>
    <message>
        <source>Letters: answered…</source>
        <translation>函件：登记对方回复…</translation>
    </message>
    <message>
        <source>Letters: came back…</source>
        <translation>函件：登记被退回…</translation>
    </message>
    <message>
        <source>The letter was not sent after all</source>
        <translation>该函件实际未寄出</translation>
    </message>
    <message>
        <source>Print a copy, marked as one</source>
        <translation>打印副本并加标记</translation>
    </message>
    <message>
        <source>Print the letter&apos;s envelope</source>
        <translation>打印该函件的信封</translation>
    </message>
    <message>
        <source>More about this letter</source>
        <translation>该函件的更多操作</translation>
    </message>
    <message>
        <source>Without template</source>
        <translation>不用模板</translation>
    </message>
    <message>
        <source>about a case</source>
        <translation>关于受理件</translation>
    </message>
    <message>
        <source>about a case, to another party</source>
        <translation>关于受理件，致其他单位</translation>
    </message>
    <message>
        <source>to a household</source>
        <translation>致住户</translation>
    </message>
    <message>
        <source>for the notice board</source>
        <translation>公告栏</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} 封函件</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Registered post</source>
        <translation>挂号信</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>当面递交</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>投入信箱</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未寄出</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>待对方回复</translation>
    </message>
    <message>
        <source>Letters sent to another party about a case, or about no case. The reply to a case and letters to many ask for no answer.</source>
        <translation>已寄出的、就受理件致其他单位的函件，以及与受理件无关的函件。对受理件的答复函和批量发函不需要对方回复。</translation>
    </message>
    <message>
        <source>Every letter issued has been sent.</source>
        <translation>已签发的函件均已寄出。</translation>
    </message>
    <message>
        <source>No letter that asks for an answer is without one. The reply to a case and letters to many ask for none.</source>
        <translation>需要对方回复的函件均已收到回复。对受理件的答复函和批量发函不需要对方回复。</translation>
    </message>
    <message>
        <source>No letter came back.</source>
        <translation>没有被退回的函件。</translation>
    </message>
    <message>
        <source>No letters here.</source>
        <translation>此处没有函件。</translation>
    </message>
    <message>
        <source>{what} ({note})</source>
        <translation>{what}（{note}）</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>Code or name</source>
        <translation>编码或名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Line {n}: what</source>
        <translation>第 {n} 行：项目</translation>
    </message>
    <message>
        <source>Line {n}: kind</source>
        <translation>第 {n} 行：类型</translation>
    </message>
    <message>
        <source>Line {n}: quantity</source>
        <translation>第 {n} 行：数量</translation>
    </message>
    <message>
        <source>Line {n}: unit</source>
        <translation>第 {n} 行：单位</translation>
    </message>
    <message>
        <source>Line {n}: price</source>
        <translation>第 {n} 行：单价</translation>
    </message>
    <message>
        <source>Line {n}: free</source>
        <translation>第 {n} 行：免费</translation>
    </message>
    <message>
        <source>Line {n}: sum</source>
        <translation>第 {n} 行：金额</translation>
    </message>
</context>
<context>
    <name>mailings</name>
    <message>
        <source>Labels, A4, 3 × 8 (70 × 37 mm)</source>
        <translation>A4 标签纸，3 × 8（70 × 37 mm）</translation>
    </message>
    <message>
        <source>Labels, A4, 2 × 7 (99 × 38 mm)</source>
        <translation>A4 标签纸，2 × 7（99 × 38 mm）</translation>
    </message>
    <message>
        <source>Envelope DL (220 × 110 mm)</source>
        <translation>DL 信封（220 × 110 mm）</translation>
    </message>
    <message>
        <source>Envelope C5 (229 × 162 mm)</source>
        <translation>C5 信封（229 × 162 mm）</translation>
    </message>
    <message>
        <source>Chinese envelope no. 5 (220 × 110 mm)</source>
        <translation>5号国内信封（220 × 110 mm）</translation>
    </message>
    <message>
        <source>Chinese envelope no. 6 (230 × 120 mm)</source>
        <translation>6号国内信封（230 × 120 mm）</translation>
    </message>
    <message>
        <source>Chinese envelope no. 7 (229 × 162 mm)</source>
        <translation>7号国内信封（229 × 162 mm）</translation>
    </message>
    <message>
        <source>{done} of {total} letters</source>
        <translation>{done} / {total} 封</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理件</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>不发原因</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>Households, by building, floor, tier or group</source>
        <translation>住户，按楼栋、楼层、客户级别或群体</translation>
    </message>
    <message>
        <source>Flats named one by one</source>
        <translation>逐个指定的房号</translation>
    </message>
    <message>
        <source>Who told the open cases, of one class or of all</source>
        <translation>未办结受理件的反映人（某一分类或全部）</translation>
    </message>
    <message>
        <source>Who called about an incident</source>
        <translation>公共事件的来电人</translation>
    </message>
    <message>
        <source>Who told the cases of a saved filter</source>
        <translation>已保存筛选中受理件的反映人</translation>
    </message>
    <message>
        <source>Nobody on file</source>
        <translation>未登记人员</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已删除个人信息</translation>
    </message>
    <message>
        <source>No renovation under way</source>
        <translation>没有在进行的装修</translation>
    </message>
    <message>
        <source>Renovation not overdue</source>
        <translation>装修未逾期</translation>
    </message>
    <message>
        <source>Nobody with this role</source>
        <translation>没有该身份的人</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Case closed or void</source>
        <translation>受理件已办结或作废</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>Household has a letter</source>
        <translation>该户已有一封</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未签发</translation>
    </message>
    <message>
        <source>Partly issued</source>
        <translation>部分签发</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Rest void</source>
        <translation>其余作废</translation>
    </message>
    <message>
        <source>Renovation overdue</source>
        <translation>装修逾期</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>Prints as its number: {characters}</source>
        <translation>将按编码印出：{characters}</translation>
    </message>
    <message>
        <source>To fill in: {blanks}</source>
        <translation>待填写：{blanks}</translation>
    </message>
    <message>
        <source>No words in English: goes out in Chinese</source>
        <translation>无英文内容，将以中文发出</translation>
    </message>
    <message>
        <source>No words in Chinese: goes out in English</source>
        <translation>无中文内容，将以英文发出</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>信函语言</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>偏好联系方式</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>How to deal with this person</source>
        <translation>沟通注意事项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Note on fees</source>
        <translation>费用备注</translation>
    </message>
    <message>
        <source>Renovation, as an old list told it</source>
        <translation>装修情况（旧名册所载）</translation>
    </message>
    <message>
        <source>photos and scans {n}</source>
        <translation>照片和扫描件 {n}</translation>
    </message>
    <message>
        <source>benefits {n}</source>
        <translation>增值服务 {n}</translation>
    </message>
    <message>
        <source>complaints {n}</source>
        <translation>受理件 {n}</translation>
    </message>
    <message>
        <source>follow-ups {n}</source>
        <translation>回访事项 {n}</translation>
    </message>
    <message>
        <source>keys {n}</source>
        <translation>钥匙 {n}</translation>
    </message>
    <message>
        <source>letters {n}</source>
        <translation>函件 {n}</translation>
    </message>
    <message>
        <source>moves {n}</source>
        <translation>搬迁 {n}</translation>
    </message>
    <message>
        <source>papers {n}</source>
        <translation>资料 {n}</translation>
    </message>
    <message>
        <source>groups {n}</source>
        <translation>分组 {n}</translation>
    </message>
    <message>
        <source>pets {n}</source>
        <translation>宠物 {n}</translation>
    </message>
    <message>
        <source>phones {n}</source>
        <translation>电话 {n}</translation>
    </message>
    <message>
        <source>passes {n}</source>
        <translation>放行条 {n}</translation>
    </message>
    <message>
        <source>renovations {n}</source>
        <translation>装修 {n}</translation>
    </message>
    <message>
        <source>ties of people to flats {n}</source>
        <translation>人房关系 {n}</translation>
    </message>
    <message>
        <source>marks “still unhappy” {n}</source>
        <translation>“仍不满意”标记 {n}</translation>
    </message>
    <message>
        <source>vehicles {n}</source>
        <translation>车辆 {n}</translation>
    </message>
    <message>
        <source>visits {n}</source>
        <translation>走访 {n}</translation>
    </message>
    <message>
        <source>Also on file</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>other entries {n}</source>
        <translation>其他记录 {n}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>One of them is a company, the other one a person.</source>
        <translation>一方是单位，另一方是个人。</translation>
    </message>
    <message>
        <source>Their ID numbers differ.</source>
        <translation>双方证件号码不同。</translation>
    </message>
    <message>
        <source>They were born on different days.</source>
        <translation>双方出生日期不同。</translation>
    </message>
    <message>
        <source>They are in different buildings.</source>
        <translation>两处房屋不在同一楼栋。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Merge this person with…</source>
        <translation>合并此人与…</translation>
    </message>
    <message>
        <source>Merge this flat with…</source>
        <translation>合并此房屋与…</translation>
    </message>
    <message>
        <source>Split a merge…</source>
        <translation>拆分合并…</translation>
    </message>
    <message>
        <source>{gone} was merged into {kept}</source>
        <translation>{gone} 已并入 {kept}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{gone} stands apart from {kept} again</source>
        <translation>{gone} 已从 {kept} 中拆分</translation>
    </message>
    <message>
        <source>{gone} stands apart from {kept} again; what came since stays there: {what}</source>
        <translation>{gone} 已从 {kept} 中拆分；合并后新增的内容留在原处：{what}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{name} is damaged or too large to be read, so it was not added. Take the photo or the scan once more.</source>
        <translation>{name} 已损坏或过大，无法读取，没有添加。请重新拍照或扫描。</translation>
    </message>
    <message>
        <source>The stored file of {name} is no longer what it was, so it is not shown. Bring it back from a backup, or add it anew.</source>
        <translation>{name} 的存档文件已与当初不同，不予显示。请从备份恢复，或重新添加。</translation>
    </message>
    <message>
        <source>The stored file of {name} cannot be read now, for another program holds it. Wait a moment, then try again.</source>
        <translation>{name} 的存储文件正被其他程序占用，暂时无法读取。请稍候重试。</translation>
    </message>
    <message>
        <source>The stored file of {name} is missing. Bring it back from a backup, or take it off and add it anew.</source>
        <translation>{name} 的存档文件缺失。请从备份恢复，或移除后重新添加。</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which cannot be read here. Save it as JPEG on the phone or PC, then add that.</source>
        <translation>{name} 是 HEIC 格式的照片，无法读取。请在手机或电脑上另存为 JPEG 后再添加。</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a PDF, so it was not added. JPEG, PNG, WebP, BMP, TIFF and PDF can be kept.</source>
        <translation>{name} 不是图片，也不是 PDF，没有添加。可保存 JPEG、PNG、WebP、BMP、TIFF 和 PDF。</translation>
    </message>
    <message>
        <source>{name} asks for a password, so it was not added. Save it without one, then add that.</source>
        <translation>{name} 有密码保护，没有添加。请另存为无密码的文件后再添加。</translation>
    </message>
    <message>
        <source>{name} could not be written into the data folder, so it was not added. Check the space on the disk, then try again.</source>
        <translation>{name} 无法写入数据文件夹，没有添加。请检查磁盘空间后重试。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB, so it was not added. Make it smaller, or raise the limit in the settings.</source>
        <translation>{name} 超过 {most} MB，没有添加。请缩小文件，或在设置中调高上限。</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, and at most {most} are kept in one file. Split it, then add the parts.</source>
        <translation>{name} 有 {pages} 页，单个文件最多 {most} 页。请拆分后分别添加。</translation>
    </message>
    <message>
        <source>{name} has {millions} million points, and at most {most} million can be read. Scan it at fewer dots to the inch.</source>
        <translation>{name} 有 {millions} 百万像素，最多可读取 {most} 百万像素。请降低分辨率重新扫描。</translation>
    </message>
    <message>
        <source>{name} took too long to read, so it was not added. Make it smaller or simpler, then try again.</source>
        <translation>{name} 读取时间过长，没有添加。请缩小或简化后重试。</translation>
    </message>
    <message>
        <source>{name} could not be opened. Check that the file is still there and may be read, then add it again.</source>
        <translation>{name} 无法打开。请确认文件仍在且可以读取，然后重新添加。</translation>
    </message>
    <message>
        <source>This person does not belong to the flat. Choose somebody of the flat, or leave it empty.</source>
        <translation>此人不属于本户。请选择本户人员，或留空。</translation>
    </message>
    <message>
        <source>Say what the household used, such as plant care.</source>
        <translation>请写明住户享用了什么服务，例如绿植养护。</translation>
    </message>
    <message>
        <source>There is no book at {path}. Check that the folder is the right one, or bring back a backup.</source>
        <translation>{path} 处没有账本。请确认文件夹是否正确，或恢复备份。</translation>
    </message>
    <message>
        <source>{path} is not a Deskbell book and was left untouched. Choose another folder, or bring back a backup.</source>
        <translation>{path} 不是首问的账本，未作任何改动。请另选文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>The person of {number} asked for the name to be withheld. Only a manager writes to them: pass this on.</source>
        <translation>{number} 的反映人要求匿名，只有主管可以给其写信，请转交主管办理。</translation>
    </message>
    <message>
        <source>{number} is neither answered nor closed, so there is nothing to call back about yet.</source>
        <translation>{number} 尚未答复或办结，暂时无需回访。</translation>
    </message>
    <message>
        <source>A return call for {number} is on the list already.</source>
        <translation>{number} 的回访已在待办列表中。</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a day to come.</source>
        <translation>该日期已过，请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>That is more than a year away, so it is hardly meant. Choose an earlier day; a call can be put off again.</source>
        <translation>日期在一年以后，可能有误。请选择较近的日期；回访可再次改期。</translation>
    </message>
    <message>
        <source>Write the day of the register, such as 2026-11-20.</source>
        <translation>请填写登记表日期，如 2026-11-20。</translation>
    </message>
    <message>
        <source>Say why this call need not be made: the reason stands in the history of the case.</source>
        <translation>请写明为何无需回访，原因会记入该事项的经过。</translation>
    </message>
    <message>
        <source>There is no register of {day}. Write a day between {first} and {last}.</source>
        <translation>没有 {day} 的登记簿。请填写 {first} 年至 {last} 年之间的日期。</translation>
    </message>
    <message>
        <source>Write the day to call, such as 2026-11-25.</source>
        <translation>请填写回访日期，如 2026-11-25。</translation>
    </message>
    <message>
        <source>This call for {number} was made already. Its mark stands in the history of the case.</source>
        <translation>{number} 的这次回访已完成，评价见该件的处理记录。</translation>
    </message>
    <message>
        <source>Choose what the person said: how satisfied they are.</source>
        <translation>请选择反映人的满意程度。</translation>
    </message>
    <message>
        <source>Write down what the person is not satisfied with: the case is taken up again with these words.</source>
        <translation>请写明不满意的原因：该件将以此重新受理。</translation>
    </message>
    <message>
        <source>The largest photo or scan may have 1 to {most} MB. Choose a number between them.</source>
        <translation>照片或扫描件的上限应为 1 至 {most} MB，请重新填写。</translation>
    </message>
    <message>
        <source>This key was brought back by {lent_to} already. Nothing more is to be done.</source>
        <translation>{lent_to} 已归还该钥匙，无需再操作。</translation>
    </message>
    <message>
        <source>A key has 1 to {most} copies. Count them and correct the number.</source>
        <translation>钥匙数量应为 1 至 {most} 把，请清点后更正。</translation>
    </message>
    <message>
        <source>{out} copies of this key are out now, so there cannot be fewer. Correct the number, or take them back first.</source>
        <translation>该钥匙现借出 {out} 把，数量不能少于此数。请更正，或先收回。</translation>
    </message>
    <message>
        <source>A key cannot have been deposited on a day to come. Correct the day.</source>
        <translation>钥匙留存日期不能晚于今天，请更正。</translation>
    </message>
    <message>
        <source>The day it is due back lies in the past. Choose today or a later day.</source>
        <translation>应还日期已过，请选择今天或之后的日期。</translation>
    </message>
    <message>
        <source>The key {tag} was given back to the household, so it cannot be lent. Take it into keeping again first.</source>
        <translation>钥匙 {tag} 已退还住户，不能借出。如仍在保管，请先恢复为留存。</translation>
    </message>
    <message>
        <source>Say to whom the key is lent: a name, and the firm if there is one.</source>
        <translation>请填写借用人：姓名，如有单位一并注明。</translation>
    </message>
    <message>
        <source>All copies of the key {tag} are out; {lent_to} has had one the longest. Take one back first.</source>
        <translation>钥匙 {tag} 已全部借出，其中 {lent_to} 借出时间最长。请先收回再借。</translation>
    </message>
    <message>
        <source>Say what the key is lent for, in a few words.</source>
        <translation>请简要填写借用事由。</translation>
    </message>
    <message>
        <source>{lent_to} still has the key {tag}. Take it back first.</source>
        <translation>钥匙 {tag} 仍由 {lent_to} 借用，请先收回。</translation>
    </message>
    <message>
        <source>The key needs a tag by which it is found on the board. Write what stands on it.</source>
        <translation>请填写钥匙牌号，以便在钥匙柜中查找。</translation>
    </message>
    <message>
        <source>The tag {tag} hangs on a key of {unit} already. Give this key another tag.</source>
        <translation>牌号 {tag} 已用于 {unit} 的钥匙，请换一个牌号。</translation>
    </message>
    <message>
        <source>Write the line in at least one of the two languages; the other may follow.</source>
        <translation>请至少用一种语言填写这条话术，另一种语言可以以后再补。</translation>
    </message>
    <message>
        <source>Write the name in at least one of the two languages, so that it can be found again.</source>
        <translation>请至少用一种语言填写名称，以便以后查找。</translation>
    </message>
    <message>
        <source>Say which day it is about, such as 2026-02-14.</source>
        <translation>请填写日期，例如2026-02-14。</translation>
    </message>
    <message>
        <source>{day} lies more than ten years off, so it is probably a slip of the pen. Correct the year.</source>
        <translation>{day}距今超过十年，可能是笔误。请改正年份。</translation>
    </message>
    <message>
        <source>The last day comes before the first. Correct one of them, or leave the last day empty.</source>
        <translation>结束日期早于开始日期。请改正其中之一，或将结束日期留空。</translation>
    </message>
    <message>
        <source>{day} stands in the list already. Change it there, or choose other days.</source>
        <translation>{day}已在列表中。请在列表中修改，或另选日期。</translation>
    </message>
    <message>
        <source>At most {most} days can be put down at once. Put the rest down as a second entry.</source>
        <translation>一次最多登记{most}天。其余日期请另行登记。</translation>
    </message>
    <message>
        <source>A paper cannot have been received on a day to come. Correct the day.</source>
        <translation>收存日期不能晚于今天，请更正。</translation>
    </message>
    <message>
        <source>A paper cannot have been given back on a day to come. Correct the day.</source>
        <translation>退还日期不能晚于今天，请更正。</translation>
    </message>
    <message>
        <source>The paper cannot have been given back before it was received ({day}). Correct the day.</source>
        <translation>退还日期不能早于收存日期（{day}），请更正。</translation>
    </message>
    <message>
        <source>Say what the paper is, for example “Lease 2026–2028”, then save it.</source>
        <translation>请填写资料名称，例如“2026–2028 年租赁合同”，然后保存。</translation>
    </message>
    <message>
        <source>Say what kind of animal it is, such as dog or cat.</source>
        <translation>请写明是什么宠物，例如犬或猫。</translation>
    </message>
    <message>
        <source>An area is a number of square metres above 0, such as 89.5. Correct it, or leave it empty.</source>
        <translation>面积应为大于 0 的平方米数，例如 89.5。请更正，或留空。</translation>
    </message>
    <message>
        <source>Another flat is {unit} already. Check building, staircase and room; if the two are one flat, merge them.</source>
        <translation>已有另一套房屋编号为 {unit}。请核对楼栋、单元和房号；若两者为同一套，请合并。</translation>
    </message>
    <message>
        <source>A flat can hardly have been handed over on {day}. Check the year.</source>
        <translation>房屋不太可能在 {day} 交付，请核对年份。</translation>
    </message>
    <message>
        <source>{plate} is on the file of this flat already. Change that entry instead.</source>
        <translation>{plate} 已登记在本户名下，请直接修改该条。</translation>
    </message>
    <message>
        <source>A vehicle needs its plate. Write it as it stands on the car.</source>
        <translation>车辆需要车牌号，请照车牌填写。</translation>
    </message>
    <message>
        <source>This book was written by a newer Deskbell and was left untouched. Install the newer Deskbell on this PC, then start it again.</source>
        <translation>此账本由更新版本的首问写入，未作任何改动。请在本机安装新版本的首问，然后重新启动。</translation>
    </message>
    <message>
        <source>The book at {path} cannot be written. Ask for the right to write in that folder, then start again.</source>
        <translation>{path} 处的账本无法写入。请取得该文件夹的写入权限后重新启动。</translation>
    </message>
    <message>
        <source>{path} is on another computer, where a book can be spoilt, so it was not opened. Keep the book on a disk of this PC, and let only its backups go to the network.</source>
        <translation>{path} 位于另一台电脑上，账本放在那里可能损坏，因此没有打开。请把账本放在本机磁盘上，只让备份存到网络。</translation>
    </message>
    <message>
        <source>The book is not open, so nothing was looked up or saved. What you typed stays; try again once it is open.</source>
        <translation>账本未打开，没有查询也没有保存。您输入的内容仍在；账本打开后请再试。</translation>
    </message>
    <message>
        <source>The book is no longer at {path}, so nothing was saved: its drive was taken out, or the file was moved or replaced. Put it back and save once more; what you typed stays here until then.</source>
        <translation>账本已不在 {path}，因此没有保存：磁盘被拔出，或文件被移动、替换。请放回原处后再保存一次；您输入的内容会一直留在这里。</translation>
    </message>
    <message>
        <source>The disk with the book did not answer, so nothing was saved. See that it is plugged in firmly and save once more; what you typed stays here. If it happens again, copy the data folder to another disk.</source>
        <translation>账本所在的磁盘没有响应，因此没有保存。请检查连接是否牢固，然后再保存一次；您输入的内容会留在这里。如果再次发生，请把数据文件夹复制到另一块磁盘。</translation>
    </message>
    <message>
        <source>Another program holds the book, so nothing was saved. Close that program, then try again.</source>
        <translation>另一个程序正占用账本，未保存任何内容。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then try again; reading still works.</source>
        <translation>磁盘已满，未保存任何内容。请清理出空间后重试；查阅不受影响。</translation>
    </message>
    <message>
        <source>The book at {path} is damaged and will not be written. Stop here and bring back the newest backup.</source>
        <translation>{path} 处的账本已损坏，不再写入。请停止操作并恢复最新的备份。</translation>
    </message>
    <message>
        <source>The day it must be put right by lies before the day it was found. Correct one of the two.</source>
        <translation>整改期限早于发现日期。请改正其中一项。</translation>
    </message>
    <message>
        <source>It cannot have been put right before it was found. Correct the day.</source>
        <translation>整改完成日期不能早于发现日期。请改正日期。</translation>
    </message>
    <message>
        <source>Say what was found, in a few words, then save the breach.</source>
        <translation>请简要写明违规情况，再保存。</translation>
    </message>
    <message>
        <source>No working day follows {day}, so no limit can be set. Check the calendar in the settings.</source>
        <translation>{day} 之后没有工作日，无法计算期限。请检查设置中的日历。</translation>
    </message>
    <message>
        <source>Say who took this first: that person answers for it. Choose a name from the list.</source>
        <translation>请选择首问责任人：由其负责到底。请从名单中选择。</translation>
    </message>
    <message>
        <source>{number} cannot be closed yet: the person has had no reply. Record the reply, then close it.</source>
        <translation>{number} 尚不能办结：还没有答复来访人。请先登记答复再办结。</translation>
    </message>
    <message>
        <source>Closing asks why it happened: choose the family of its cause, so that the same thing can be kept from coming back.</source>
        <translation>办结时要写明起因：请选择原因类别，以防同样的事情再次发生。</translation>
    </message>
    <message>
        <source>That cause is no longer on the list. Choose another one.</source>
        <translation>该原因已不在列表中，请另选一项。</translation>
    </message>
    <message>
        <source>Say how the case ended: choose a result, then close it.</source>
        <translation>请说明事项如何了结：选择处理结果后再办结。</translation>
    </message>
    <message>
        <source>Outside our duty: say who the person was referred to, with the phone, then close the case.</source>
        <translation>不属我方职责：请写明已转介给谁及其电话，然后办结。</translation>
    </message>
    <message>
        <source>Say why the case is taken up again; the reason stands in its history.</source>
        <translation>请说明为何重新受理；该理由会记入历史。</translation>
    </message>
    <message>
        <source>{number} is neither answered nor closed, so it need not be reopened. Go on with it as it is.</source>
        <translation>{number} 既未答复也未办结，无须重新受理，照常处理即可。</translation>
    </message>
    <message>
        <source>{number} does not wait any more: somebody has gone on with it. Nothing is left to do here.</source>
        <translation>{number} 已不在等待中：已有人继续处理，此处无须再做什么。</translation>
    </message>
    <message>
        <source>Say why the case has to wait; the reason stands in its history.</source>
        <translation>请说明为何需要等待；该理由会记入历史。</translation>
    </message>
    <message>
        <source>A case waits at least until tomorrow. Choose a later day, or leave it running.</source>
        <translation>暂停至少要到明天。请选择以后的日期，或让时限继续计算。</translation>
    </message>
    <message>
        <source>That is more than two years away. Choose an earlier day; a case can be put off again.</source>
        <translation>该日期在两年以后。请选择较早的日期，到期可再次暂停。</translation>
    </message>
    <message>
        <source>The class of this case is for another department. Say why this one takes it on.</source>
        <translation>该类别归另一部门负责。请说明为何由这个部门接手。</translation>
    </message>
    <message>
        <source>The case is escalated. Say why: whoever it is brought before asks that first.</source>
        <translation>此事项升级上报，请写明理由：受理上报的人首先要问。</translation>
    </message>
    <message>
        <source>The department&apos;s limit lies in the past. Choose a later day and time, or leave it empty.</source>
        <translation>部门时限已是过去的时间。请选择以后的日期和时间，或留空。</translation>
    </message>
    <message>
        <source>This was taken back already, or there is nothing to take back. The history shows what stands.</source>
        <translation>此操作已撤销，或没有可撤销的内容。请看历史中仍然有效的记录。</translation>
    </message>
    <message>
        <source>{number} was changed since, so it can no longer be taken back. Look at its history and put it right from there.</source>
        <translation>{number} 之后又有改动，已不能撤销。请查看历史并在那里更正。</translation>
    </message>
    <message>
        <source>The answer to {number} is a letter. Make the letter void: its answer goes with it.</source>
        <translation>{number} 的答复是一封信函。请将信函作废，其答复随之撤回。</translation>
    </message>
    <message>
        <source>The person of {number} was told this by a letter. Make the letter void: what it told goes with it.</source>
        <translation>{number} 的当事人是由一封函告知的。请作废该函，告知记录随之撤销。</translation>
    </message>
    <message>
        <source>Say who told this: a name, or “passer-by”. Find the caller with F8.</source>
        <translation>请填写反映人姓名，或填“路人”。可按 F8 查找来电人。</translation>
    </message>
    <message>
        <source>{number} is closed or void, so this cannot be done. Open a new complaint if the matter goes on.</source>
        <translation>{number} 已办结或作废，无法进行此操作。如事情仍在继续，请新建登记。</translation>
    </message>
    <message>
        <source>Say in a few words what it is about. One line is enough.</source>
        <translation>请用几个字写明事由，一行即可。</translation>
    </message>
    <message>
        <source>The summary has {length} characters, more than fit on a list. Move the rest into the details.</source>
        <translation>摘要有 {length} 个字符，列表放不下。请把其余内容移到详细情况。</translation>
    </message>
    <message>
        <source>There is no complaint {number}. Check the number, or search with Ctrl+K.</source>
        <translation>没有编号为 {number} 的登记。请核对编号，或按 Ctrl+K 搜索。</translation>
    </message>
    <message>
        <source>That is not the department this class goes to. Say why in one line, or choose the usual one again.</source>
        <translation>这不是该类别的默认部门。请用一句话说明原因，或改回默认部门。</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write it as 2026-11-20, or leave it empty.</source>
        <translation>“{typed}”不是有效日期。请按 2026-11-20 的格式填写，或留空。</translation>
    </message>
    <message>
        <source>“{typed}” is no time. Write it as 9:30, or leave it empty.</source>
        <translation>“{typed}”不是有效时间。请按 9:30 的格式填写，或留空。</translation>
    </message>
    <message>
        <source>The details have {length} characters, more than can be kept. Shorten them, or keep the rest on paper.</source>
        <translation>详细情况有 {length} 个字符，超出可保存的长度。请缩短，或将其余部分留存纸质件。</translation>
    </message>
    <message>
        <source>This is the last manager who works here; without one nobody could give rights. Make another one a manager first.</source>
        <translation>这是最后一位在岗的主管，没有主管就无人能授权。请先将另一位设为主管。</translation>
    </message>
    <message>
        <source>This is the last person at the desk and must stay. Add another one first.</source>
        <translation>这是前台最后一位人员，必须保留。请先添加其他人员。</translation>
    </message>
    <message>
        <source>Only a manager may do this. Ask a manager to sit down at this desk and do it.</source>
        <translation>此操作仅限经理。请由经理在本机登录后操作。</translation>
    </message>
    <message>
        <source>A person at the desk needs a name. Fill it in and save again.</source>
        <translation>前台人员必须有姓名。请填写后再保存。</translation>
    </message>
    <message>
        <source>This person at the desk is no longer there. Refresh the list with F5.</source>
        <translation>该前台人员已不存在。请按 F5 刷新列表。</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it cannot have happened then. Type today or an earlier day.</source>
        <translation>{day}还没有到，不能作为已发生的日期。请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>The break must begin after opening and end before closing. Correct its times, or leave both empty.</source>
        <translation>午休应在上班之后开始、下班之前结束。请改正午休时间，或将两格留空。</translation>
    </message>
    <message>
        <source>The desk would close before it opens. Correct one of the two times.</source>
        <translation>下班时间早于上班时间。请更正其中一个时间。</translation>
    </message>
    <message>
        <source>The office needs a name in at least one language: it stands on every paper.</source>
        <translation>管理处至少要有一种语言的名称：所有单据上都要印。</translation>
    </message>
    <message>
        <source>With no working day no limit could ever end. Fill in the hours of at least one day.</source>
        <translation>没有工作日，任何时限都无法计算。请至少填写一天的上班时间。</translation>
    </message>
    <message>
        <source>A day needs the time it opens and the time it closes, and a break both of its times. Fill in what is missing, or empty the whole day to keep it closed.</source>
        <translation>每天须填上班和下班时间，午休须填起止两个时间。请补齐，或将整天留空表示休息。</translation>
    </message>
    <message>
        <source>“{typed}” is no time. Write it as 8:30 or 17.30, or leave the day empty to keep it closed.</source>
        <translation>“{typed}”不是时间。请写成8:30或17.30的形式，或将整天留空表示休息。</translation>
    </message>
    <message>
        <source>Former residents can be kept for 0 to {longest} years; 0 keeps them for ever. Nothing was changed.</source>
        <translation>原住户资料可保留 0 至 {longest} 年，0 表示永久保留。本次未作更改。</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Choose one, for example Asia/Shanghai.</source>
        <translation>“{zone}”不是有效的时区。请选择时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>A limit may be 1 to {most}. Choose a number between them, or another unit.</source>
        <translation>时限可为 1 至 {most}。请填写范围内的数字，或换一个单位。</translation>
    </message>
    <message>
        <source>The first reply would be due after the solution. Shorten its limit, or give the solution longer.</source>
        <translation>首次答复的时限晚于解决时限。请缩短答复时限，或延长解决时限。</translation>
    </message>
    <message>
        <source>{name} still has the open case {number}, so nothing was forgotten. Close the case first.</source>
        <translation>{name}尚有未办结事项 {number}，未作匿名化。请先办结该事项。</translation>
    </message>
    <message>
        <source>Something promised to {name} is still to be done, so nothing was forgotten. Do it or take it off first.</source>
        <translation>对{name}的承诺尚未完成，未作匿名化。请先完成或撤下该承诺。</translation>
    </message>
    <message>
        <source>{name} still belongs to a unit, so nothing was forgotten. Enter the last day there first.</source>
        <translation>{name}仍有所属房屋，未作匿名化。请先登记搬离日期。</translation>
    </message>
    <message>
        <source>A manager has made this note confidential meanwhile, so nothing was saved. Press Esc: your words stay as a draft, which a manager can open and save.</source>
        <translation>这条备注已被主管设为保密，本次未保存。请按 Esc：您写的内容会保留为草稿，可由主管打开并保存。</translation>
    </message>
    <message>
        <source>The cases of {name} keep their numbers, which are never given again, so they stay. Make a wrong one void.</source>
        <translation>{name} 中的受理件已编号，编号不能重复使用，因此保留。有误的请逐件作废。</translation>
    </message>
    <message>
        <source>{name} has no rows. Choose the file that holds the list.</source>
        <translation>{name} 中没有数据行。请选择含有名单的文件。</translation>
    </message>
    <message>
        <source>{encoding} is no encoding this program knows. Name another, such as utf-8, gb18030, big5 or cp1252.</source>
        <translation>无法识别编码 {encoding}。请改用 utf-8、gb18030、big5 或 cp1252 等。</translation>
    </message>
    <message>
        <source>{name} may not be read, or another program keeps it to itself. Close it there, then choose it again.</source>
        <translation>无法读取 {name}：没有读取权限，或文件正被其他程序独占。请在该程序中关闭后重新选择。</translation>
    </message>
    <message>
        <source>{name} is no longer where it was. Choose the file again.</source>
        <translation>{name} 已不在原处。请重新选择文件。</translation>
    </message>
    <message>
        <source>Which column says when a case was taken? Every case needs its day. Choose “Taken” over that column.</source>
        <translation>哪一列是登记时间？每件受理都须有日期。请在该列上方选择“登记时间”。</translation>
    </message>
    <message>
        <source>No line with column names was found. Put the names of the columns into the first line.</source>
        <translation>没有找到列标题行。请把各列的名称放在第一行。</translation>
    </message>
    <message>
        <source>Which column holds the flat&apos;s number? Without it no row can be used. Choose “Room” over that column.</source>
        <translation>哪一列是房号？没有房号无法导入。请在该列上方选择“房号”。</translation>
    </message>
    <message>
        <source>The file has no sheet “{sheet}” with anything in it. Choose one of these: {sheets}.</source>
        <translation>文件中没有名为“{sheet}”且有内容的工作表。请从以下选择：{sheets}。</translation>
    </message>
    <message>
        <source>Which column says what a case is about? Choose “Subject”, “Text” or “Category” over that column.</source>
        <translation>哪一列说明事项？请在该列上方选择“标题”“内容”或“分类”。</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table. Save it as .xlsx or .csv and choose it again.</source>
        <translation>{name} 无法作为表格读取。请另存为 .xlsx 或 .csv 后重新选择。</translation>
    </message>
    <message>
        <source>This import is not in the book. Look at the list of earlier imports again.</source>
        <translation>库中没有这次导入。请重新查看以往的导入记录。</translation>
    </message>
    <message>
        <source>{name} is larger than any list of owners should be and was not read. Split it, or remove empty rows.</source>
        <translation>{name} 过大，未读取。请拆分文件，或删除空行。</translation>
    </message>
    <message>
        <source>Reading {name} took more than {seconds} seconds and was stopped; nothing was changed. Split the file.</source>
        <translation>读取 {name} 超过 {seconds} 秒，已停止；未作任何改动。请拆分文件。</translation>
    </message>
    <message>
        <source>The import of {name} was undone before; there is nothing left to take back.</source>
        <translation>{name} 的导入此前已撤销，没有可撤回的内容。</translation>
    </message>
    <message>
        <source>{path} could not be written; what was there is unchanged. Check the right to write, the space on the disk, and whether another program has it open.</source>
        <translation>无法写入 {path}，原有内容未改动。请检查写入权限、磁盘空间，以及文件是否已在其他程序中打开。</translation>
    </message>
    <message>
        <source>The letter has {length} characters, more than can be kept. Shorten it and save again.</source>
        <translation>函件有 {length} 个字符，超出可保存的长度。请缩短后再保存。</translation>
    </message>
    <message>
        <source>There is no letter {number}. Check the number, or search with Ctrl+K.</source>
        <translation>没有编号为 {number} 的函件。请核对编号，或按 Ctrl+K 搜索。</translation>
    </message>
    <message>
        <source>Letter {number} is void already. Write a new one if one is needed.</source>
        <translation>函件 {number} 已作废。如有需要，请另写一封。</translation>
    </message>
    <message>
        <source>This move was finished on {day} already, so nothing was changed. Press F5 to see it.</source>
        <translation>这次搬家已于{day}完成，未作任何更改。按 F5 查看。</translation>
    </message>
    <message>
        <source>Say who moves: choose a person of the flat, or write the name.</source>
        <translation>请填写搬家的人：选择本户人员，或写下姓名。</translation>
    </message>
    <message>
        <source>There is nothing in the note yet. Write a few words, then save it.</source>
        <translation>备注还是空的。请写几个字再保存。</translation>
    </message>
    <message>
        <source>The birthday lies in the future. Correct the year, or leave it empty.</source>
        <translation>生日在今天之后。请更正年份，或留空。</translation>
    </message>
    <message>
        <source>The ID number has stars in it, so it was not saved. Type it whole, or put the old one back.</source>
        <translation>证件号中有星号，未保存。请填写完整号码，或恢复原来的内容。</translation>
    </message>
    <message>
        <source>A person needs a name. Write what was told, even if it is only a surname.</source>
        <translation>人员必须有姓名。请按所述填写，只有姓氏也可以。</translation>
    </message>
    <message>
        <source>This person is no longer in the book. Find the person again.</source>
        <translation>该人员已不在账本中。请重新查找。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile, so nothing was saved. Press Esc, then F5, and open it again: what you typed is still there.</source>
        <translation>其他人刚刚改过这一项，本次未保存。请按 Esc，再按 F5，然后重新打开：您输入的内容都还在。</translation>
    </message>
    <message>
        <source>This entry is no longer on file, so nothing was changed. Press F5 to see what is.</source>
        <translation>该条目已不在档案中，未作任何更改。请按 F5 查看最新内容。</translation>
    </message>
    <message>
        <source>{phone} does not say which phone on this file is meant, so nothing was saved. Type the whole number.</source>
        <translation>{phone} 无法确定对应档案中的哪个电话，因此未保存。请输入完整号码。</translation>
    </message>
    <message>
        <source>Breaches not put right yet: {count}. The work cannot be accepted before. Put them right below first.</source>
        <translation>尚有 {count} 项违规未整改，暂不能验收。请先在下方办理整改。</translation>
    </message>
    <message>
        <source>This renovation has gone further since, so nothing was undone. Press F5 to see how it stands.</source>
        <translation>该装修之后又有变动，未撤销任何内容。按 F5 查看现状。</translation>
    </message>
    <message>
        <source>This renovation no longer stands where that can be done. Press F5 to see how it stands, then choose again.</source>
        <translation>该装修目前的状态不能这样办理。按 F5 查看现状后再选择。</translation>
    </message>
    <message>
        <source>The work would end before it begins. Correct one of the two days.</source>
        <translation>装修结束日期早于开始日期。请改正其中一项。</translation>
    </message>
    <message>
        <source>A permit needs its number: the gate lets the workers in by it. Fill it in.</source>
        <translation>许可证须有编号，门岗凭此放行施工人员。请填写。</translation>
    </message>
    <message>
        <source>Permit {permit} belongs to flat {unit} already. Check the number, then save again.</source>
        <translation>许可证号{permit}已用于{unit}。请核对编号后再保存。</translation>
    </message>
    <message>
        <source>Say why the work is stopped: the household will ask. One line is enough.</source>
        <translation>请写明停工原因，以便答复住户。一行即可。</translation>
    </message>
    <message>
        <source>Say what is to be done in the flat, then save the application.</source>
        <translation>请写明装修内容，再保存申请。</translation>
    </message>
    <message>
        <source>Say in a few words what the person was told, then save the reply.</source>
        <translation>请用几个字写明答复内容，再保存答复。</translation>
    </message>
    <message>
        <source>{number} is closed or void, so no work slip can be raised. Open a new complaint for new work.</source>
        <translation>{number} 已办结或作废，不能开派工单。如有新的工作，请新建登记。</translation>
    </message>
    <message>
        <source>Slip {number} is not out any more. Look at its state before booking it back.</source>
        <translation>派工单 {number} 已不在外。请先查看其状态再销单。</translation>
    </message>
    <message>
        <source>There is no slip {number}. Check the number on the paper, or search with Ctrl+K.</source>
        <translation>没有编号为 {number} 的派工单。请核对纸单上的编号，或按 Ctrl+K 搜索。</translation>
    </message>
    <message>
        <source>A step needs a name in one language at least. Fill it in and save again.</source>
        <translation>步骤至少要有一种语言的名称。请填写后再保存。</translation>
    </message>
    <message>
        <source>{name} is on file for this flat in that role already. Edit the entry that is there instead.</source>
        <translation>{name}已以该身份登记在本户，请直接编辑已有的记录。</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Correct one of the two days.</source>
        <translation>结束日期早于开始日期。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>“{typed}” is no share of a flat. Write 50 %, 33.33 % or 1/3, or leave it empty.</source>
        <translation>“{typed}”不是有效的产权份额。请填写 50 %、33.33 % 或 1/3，或留空。</translation>
    </message>
    <message>
        <source>Together the owners would hold {total} of this flat. Correct a share, or say first who moved out.</source>
        <translation>各业主份额合计将达 {total}。请更正份额，或先为已迁出的业主办理迁出。</translation>
    </message>
    <message>
        <source>This entry is no longer on the file. Refresh with F5.</source>
        <translation>该登记已不在档案中。请按 F5 刷新。</translation>
    </message>
    <message>
        <source>This trade is no longer there. Choose another one from the list.</source>
        <translation>该工种已不存在。请从列表中另选一个。</translation>
    </message>
    <message>
        <source>The unit {unit} is in the book already. Open it instead of adding it again.</source>
        <translation>房屋 {unit} 已在账本中。请直接打开，不必重复添加。</translation>
    </message>
    <message>
        <source>{unit} may be one of {count} units. Write it with building and staircase.</source>
        <translation>{unit} 可能是 {count} 套房屋中的一套。请写明楼栋和单元。</translation>
    </message>
    <message>
        <source>A unit needs a room number. Fill it in and save again.</source>
        <translation>房屋必须有房号。请填写后再保存。</translation>
    </message>
    <message>
        <source>This unit is not in the book. Check the spelling, or add it under owners and units.</source>
        <translation>账本中没有这套房屋。请核对写法，或在“业主与房屋”中添加。</translation>
    </message>
    <message>
        <source>Nothing is taken away without a reason. Say in a few words why.</source>
        <translation>作废必须写明原因。请用几个字说明。</translation>
    </message>
    <message>
        <source>A worker needs a name: the pass is made out to it. Fill it in and save again.</source>
        <translation>施工人员须有姓名，临时出入证以此办理。请填写后再保存。</translation>
    </message>
    <message>
        <source>This was taken already as {number}, in other words. Look at that case; if this is another matter, send it again as a new one.</source>
        <translation>这件事已登记为 {number}，但内容不同。请先查看该事项；如果是另一件事，请作为新事项再提交一次。</translation>
    </message>
    <message>
        <source>The request id is longer than {longest} characters. Send a shorter one.</source>
        <translation>请求编号超过 {longest} 个字符，请改用较短的编号。</translation>
    </message>
    <message>
        <source>Nobody at the desk is called “{name}”, or more than one person is. Write the whole name as in Settings.</source>
        <translation>前台人员中没有“{name}”，或有多人同名，请按设置中的全名填写。</translation>
    </message>
    <message>
        <source>Case {number} has no maintenance slip. Raise one first.</source>
        <translation>受理件 {number} 没有派工单，请先开具派工单。</translation>
    </message>
    <message>
        <source>Case {number} has no letter. Issue one first.</source>
        <translation>受理件 {number} 没有函件，请先发函。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or name another one.</source>
        <translation>文件夹 {folder} 不存在，请先建立，或改用其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} 是文件夹，请指定其中的文件名。</translation>
    </message>
    <message>
        <source>{path} is open in another program and was left as it is. Close it there or choose another name, then export.</source>
        <translation>{path} 正被其他程序打开，文件未改动。请先在该程序中关闭，或另取文件名后再导出。</translation>
    </message>
    <message>
        <source>{name} was merged into another record before. Look the person or flat up again and choose what is found.</source>
        <translation>{name} 此前已并入其他档案。请重新查找该人员或房屋，并选择查到的结果。</translation>
    </message>
    <message>
        <source>This person was made nameless, so nothing is left to merge. Choose somebody else.</source>
        <translation>此人信息已匿名化，无可合并内容。请另选他人。</translation>
    </message>
    <message>
        <source>{name} was itself merged into another record later. Split that merge first, then this one.</source>
        <translation>{name} 之后又并入了其他档案。请先拆分那次合并，再拆分本次。</translation>
    </message>
    <message>
        <source>Both sides are the same record. Look up the other one of the two.</source>
        <translation>两边是同一份档案。请查找另一份。</translation>
    </message>
    <message>
        <source>This merge does not stand any more, so there is nothing to split. Press F5 to see the file as it is.</source>
        <translation>此次合并已被拆分，无需再拆。按 F5 刷新档案。</translation>
    </message>
    <message>
        <source>This merge is not in the book. Press F5 to see the file as it is.</source>
        <translation>没有此次合并的记录。按 F5 刷新档案。</translation>
    </message>
    <message>
        <source>The book is not sound: {count} breaks were found. Stop here and bring back the newest backup.</source>
        <translation>数据不完好：发现 {count} 处问题。请停止操作并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The folder {folder} holds a real book, so no sample was built there. Name another folder with --data.</source>
        <translation>文件夹 {folder} 中已有正式数据，未在此建立示例。请用 --data 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The sample office is too small to show a case. Build it with more --households.</source>
        <translation>示例数据过少，无法演示。请用更大的 --households 重新建立。</translation>
    </message>
    <message>
        <source>This filter is a colleague&apos;s own, so only they can change it. Keep one of your own under another name.</source>
        <translation>这是同事自己的筛选，只有本人可以修改。您可以另起名称保存自己的筛选。</translation>
    </message>
    <message>
        <source>Somebody called {name} works here already, and the diary could not tell the two apart. Add the post or a letter to the name.</source>
        <translation>已有一位名为“{name}”的在职人员，操作记录将无法区分两人。请在姓名后加上岗位或字母。</translation>
    </message>
    <message>
        <source>There is no class “{typed}”. Use one of these codes: {codes}.</source>
        <translation>没有“{typed}”这个类别。可用代码：{codes}。</translation>
    </message>
    <message>
        <source>There is no trade or department “{typed}”. Use one of these codes: {codes}.</source>
        <translation>没有“{typed}”这个工种或部门。可用代码：{codes}。</translation>
    </message>
    <message>
        <source>There is no family of causes “{typed}”. Use one of these codes: {codes}.</source>
        <translation>没有“{typed}”这个原因类别。可用代码：{codes}。</translation>
    </message>
    <message>
        <source>There is no estate “{typed}”. Write one of these names: {names}.</source>
        <translation>没有名为“{typed}”的小区。可用名称：{names}。</translation>
    </message>
    <message>
        <source>There is no estate “{typed}”: no estate of this book has a name yet. Leave the estate out.</source>
        <translation>没有“{typed}”小区：本数据中的小区尚未命名。请不要填写小区。</translation>
    </message>
    <message>
        <source>“{name}” is no class of case. Choose one from the list, or leave it empty.</source>
        <translation>没有“{name}”这一类别。请从列表中选择，或留空。</translation>
    </message>
    <message>
        <source>There are classes below this one, so it cannot stand under another heading. Move those first.</source>
        <translation>该项下面还有分类，不能移到其他大类之下。请先移走下面的分类。</translation>
    </message>
    <message>
        <source>That class stands under a heading itself, so nothing can stand under it. Choose a heading.</source>
        <translation>该分类本身属于某个大类，其下不能再设分类。请选择一个大类。</translation>
    </message>
    <message>
        <source>A heading cannot stand under itself. Choose another heading, or none.</source>
        <translation>大类不能归属于自己。请选择其他大类，或不选。</translation>
    </message>
    <message>
        <source>This is the last one in use, and no case could be closed without it. Add another one first.</source>
        <translation>这是最后一个使用中的原因类别，没有它事项无法办结。请先新增一个。</translation>
    </message>
    <message>
        <source>It has no name yet. Write one in Chinese, in English or in both.</source>
        <translation>尚未填写名称。请填写中文或英文名称，也可两者都填。</translation>
    </message>
    <message>
        <source>There is a “{name}” here already. Choose another name; if that one is left out, use it again.</source>
        <translation>这里已有“{name}”。请换一个名称；若那一项已停用，可重新启用。</translation>
    </message>
    <message>
        <source>Buildings or cases belong to this estate, so it stays. Say first that its buildings belong to another one.</source>
        <translation>该小区还有楼栋或事项，不能移除。请先将其楼栋划归其他小区。</translation>
    </message>
    <message>
        <source>This is the only estate, so it stays. Rename it, or add another one first.</source>
        <translation>这是唯一的小区，不能移除。请改名，或先新增一个。</translation>
    </message>
    <message>
        <source>The estate has no name yet. Write one in Chinese, in English or in both.</source>
        <translation>小区尚未填写名称。请填写中文或英文名称，也可两者都填。</translation>
    </message>
    <message>
        <source>There is an estate called “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的小区。请换一个名称。</translation>
    </message>
    <message>
        <source>That estate has a building {name} already, so this one cannot belong to it. Choose another estate.</source>
        <translation>该小区已有 {name} 栋，本栋不能划入。请选择其他小区。</translation>
    </message>
    <message>
        <source>This number may be {least} to {most}. Choose one between them.</source>
        <translation>该数字可为 {least} 至 {most}。请填写范围内的数字。</translation>
    </message>
    <message>
        <source>A slip needs at least one copy. Tick those that are printed.</source>
        <translation>派工单至少要有一联。请勾选要打印的联次。</translation>
    </message>
    <message>
        <source>A slip has no such copy. Tick some of those that are offered.</source>
        <translation>派工单没有这一联。请在所列联次中勾选。</translation>
    </message>
    <message>
        <source>Only kinds of cases can be called back. Tick those that are shown.</source>
        <translation>只能回访列出的事项类型。请在其中勾选。</translation>
    </message>
    <message>
        <source>{day} is over, so nothing can be due then. Choose today or a later day.</source>
        <translation>{day}已经过去，不能再作为跟进日期。请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>This follow-up was done already, so nothing was changed. Press F5 to see how it stands.</source>
        <translation>这项跟进已经办过，未作任何更改。按 F5 查看最新情况。</translation>
    </message>
    <message>
        <source>Say what is to be followed up, in a few words.</source>
        <translation>请简单写明要跟进什么。</translation>
    </message>
    <message>
        <source>Say what came of it, in a few words, before it leaves the list.</source>
        <translation>请先简单写明跟进结果，再从清单中办结。</translation>
    </message>
    <message>
        <source>Say whom the letter is for.</source>
        <translation>请填写收件人。</translation>
    </message>
    <message>
        <source>The letter has no subject yet. Say in a few words what it is about.</source>
        <translation>函件还没有标题，请简要填写事由。</translation>
    </message>
    <message>
        <source>Letter {number} is the answer with which {case} was closed, so it stays as it is. Write a new letter instead.</source>
        <translation>函件 {number} 是 {case} 办结所依据的答复，不能作废。请另行发函。</translation>
    </message>
    <message>
        <source>This is {length} characters long and there is room for {longest}. Shorten it, then save again.</source>
        <translation>此处有{length}个字符，最多可填{longest}个。请缩短后再保存。</translation>
    </message>
    <message>
        <source>{name} is no longer the file that was checked, so nothing was imported. Check it again, then import it.</source>
        <translation>{name}已不是刚才检查过的文件，未导入任何内容。请重新检查后再导入。</translation>
    </message>
    <message>
        <source>The letter has no words yet. Write them, then issue it.</source>
        <translation>函件还没有正文，填写后再签发。</translation>
    </message>
    <message>
        <source>Say in a few words what has happened, such as “Power cut”, then save.</source>
        <translation>请用几个字写明发生了什么，例如“停电”，然后保存。</translation>
    </message>
    <message>
        <source>{moment} lies more than a year back, so it is hardly meant. Correct the day or the time it began.</source>
        <translation>{moment} 距今已超过一年，应该不是本意。请更正开始的日期或时间。</translation>
    </message>
    <message>
        <source>{moment} lies before it began, so it cannot be over by then. Correct one of the two.</source>
        <translation>{moment} 早于开始时间，事件不可能在那时结束。请更正其中之一。</translation>
    </message>
    <message>
        <source>{moment} lies more than a year ahead, so it is hardly meant. Correct the day, or leave it empty.</source>
        <translation>{moment} 在一年之后，应该不是本意。请更正日期，或留空。</translation>
    </message>
    <message>
        <source>{moment} lies before it began, so it cannot have ended then. Correct the day or the time.</source>
        <translation>{moment} 早于开始时间，事件不可能在那时已结束。请更正日期或时间。</translation>
    </message>
    <message>
        <source>It was over at {moment}, so it cannot have begun later. Correct the day or the time.</source>
        <translation>该事件已于 {moment} 结束，开始时间不能晚于此。请更正日期或时间。</translation>
    </message>
    <message>
        <source>This household told of it already: {number}. Add the call to that case, or take another case.</source>
        <translation>该户已经报过：{number}。请把来电记入该件，或另立一件。</translation>
    </message>
    <message>
        <source>This household has not told of it yet. Take the call as a case of its own.</source>
        <translation>该户尚未就此反映过，请将本次来电另行受理。</translation>
    </message>
    <message>
        <source>There is no incident {number}. Look it up in the list of incidents.</source>
        <translation>没有编号为 {number} 的事件。请在事件列表中查找。</translation>
    </message>
    <message>
        <source>{number} is void, so nothing more is done with it. Begin another incident if it goes on.</source>
        <translation>{number} 已作废，不能再处理。如情况仍在继续，请新建事件。</translation>
    </message>
    <message>
        <source>{number} has ended already. Take it up again if it goes on after all.</source>
        <translation>{number} 已经结束。如仍在继续，请重新启动。</translation>
    </message>
    <message>
        <source>{number} goes on, so there is nothing to take up again.</source>
        <translation>{number} 正在进行中，无需重新启动。</translation>
    </message>
    <message>
        <source>{number} belongs to an incident already. Take it off there first if it is another matter.</source>
        <translation>{number} 已属于一个事件。如是另一件事，请先将其移出。</translation>
    </message>
    <message>
        <source>{number} belongs to no incident, so there is nothing to take it off.</source>
        <translation>{number} 不属于任何事件，无需移出。</translation>
    </message>
    <message>
        <source>No case of {number} waits for a reply. Whoever called has been answered.</source>
        <translation>{number} 中没有等待答复的受理件，来电人均已答复。</translation>
    </message>
    <message>
        <source>No case of {number} is open any more, so there is nothing to close.</source>
        <translation>{number} 中没有未办结的工单，无需办结。</translation>
    </message>
    <message>
        <source>This estate is no longer in the book. Choose another one from the list.</source>
        <translation>账本中已没有这个小区。请从列表中另选一个。</translation>
    </message>
    <message>
        <source>This building is no longer in the book. Choose another one from the list.</source>
        <translation>账本中已没有这栋楼。请从列表中另选一栋。</translation>
    </message>
    <message>
        <source>Say who was called, or the number, then save.</source>
        <translation>请填写致电对象或号码，然后保存。</translation>
    </message>
    <message>
        <source>Say which case or incident the call was about: open it first, then note the call there.</source>
        <translation>请先打开相关的工单或事件，再在其中登记致电。</translation>
    </message>
    <message>
        <source>Whoever this is has left the directory. Choose somebody else, or write name and phone.</source>
        <translation>此人已不在通讯录中。请另选一位，或直接填写姓名和电话。</translation>
    </message>
    <message>
        <source>Say what has happened: choose one of the sudden events.</source>
        <translation>请选择发生了哪一种突发事件。</translation>
    </message>
    <message>
        <source>This class is not a sudden event. Choose one of the list, or take it as a complaint with Ctrl+N.</source>
        <translation>此类别不是突发事件。请从列表中选择，或按 Ctrl+N 按普通诉求登记。</translation>
    </message>
    <message>
        <source>{moment} lies too far back to be meant. Correct the year.</source>
        <translation>{moment} 过于久远，请核对年份。</translation>
    </message>
    <message>
        <source>{moment} has not come yet, so it cannot have happened then. Correct the day or the time.</source>
        <translation>{moment}还没有到，事情不可能已经发生。请更正日期或时间。</translation>
    </message>
    <message>
        <source>Say who asks for the pass: choose a person of the flat, or write the name.</source>
        <translation>请写明由谁申请放行：选择本户人员，或直接填写姓名。</translation>
    </message>
    <message>
        <source>Who is not the owner needs the owner&apos;s word. Write how it was given, such as a letter or a call at 10:05.</source>
        <translation>非业主本人申请，须有业主同意。请写明同意方式，例如“书面委托”或“10:05 电话确认”。</translation>
    </message>
    <message>
        <source>{day} is over, so nobody could use the pass. Choose today or a later day.</source>
        <translation>{day}已经过去，放行条无法使用。请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>A pass names what may go out. Write at least one thing, one a line, such as “sofa x 2”.</source>
        <translation>放行条须写明放行物品。请至少填写一项，每行一项，例如“沙发 2件”。</translation>
    </message>
    <message>
        <source>Pass {number} is back from the gate or void, so this cannot be done. Issue a new one for other things.</source>
        <translation>放行条 {number} 已由门岗交回或已作废，无法办理。如还有物品要搬出，请另开一张。</translation>
    </message>
    <message>
        <source>Pass {number} is on paper already and must not say something else. Void it and issue a new one.</source>
        <translation>放行条 {number} 已经打印，内容不能再改。请将其作废，另开一张。</translation>
    </message>
    <message>
        <source>A pass has room for {longest} things. Put the rest on a second pass.</source>
        <translation>一张放行条最多填写 {longest} 项物品。其余请另开一张。</translation>
    </message>
    <message>
        <source>There is no pass {number}. Check the number on the paper, or search with Ctrl+K.</source>
        <translation>没有放行条 {number}。请核对纸上的编号，或按 Ctrl+K 查找。</translation>
    </message>
    <message>
        <source>The pass was issued on {day}, so it cannot have been used before. Correct the day.</source>
        <translation>放行条于{day}开具，不可能在此之前使用。请更正日期。</translation>
    </message>
    <message>
        <source>{window} today is over already. Choose later hours or another day.</source>
        <translation>今天的 {window} 已经过了。请改为稍后的时段或其他日期。</translation>
    </message>
    <message>
        <source>{window} ends before it begins. Correct the hours.</source>
        <translation>{window} 的结束时间早于开始时间。请更正时段。</translation>
    </message>
    <message>
        <source>{month} has not begun yet, so there is nothing to report. Choose a month up to this one.</source>
        <translation>{month} 尚未开始，无可报告内容。请选择本月或以前的月份。</translation>
    </message>
    <message>
        <source>The household is still unhappy, so one follow-up must stay. Put it off to another day, or do it.</source>
        <translation>该户仍标记为不满意，至少要保留一项跟进。可以改期，或办理后记录结果。</translation>
    </message>
    <message>
        <source>This household is not marked unhappy any more, so there is nothing to clear. Leave the tick off and save.</source>
        <translation>该户已不再标记为不满意，无需解除。请取消勾选后保存。</translation>
    </message>
    <message>
        <source>{number} is a case of another household. Choose one of this flat, or leave it empty.</source>
        <translation>{number} 是其他住户的受理件。请选择本户的受理件，或留空。</translation>
    </message>
    <message>
        <source>Say why the household is unhappy: whoever goes there next must know.</source>
        <translation>请写明该户为何不满意，方便下次跟进的同事了解情况。</translation>
    </message>
    <message>
        <source>Nothing is noted of this visit yet. Write what was said, a need, or a promise.</source>
        <translation>这次走访还没有任何记录。请填写谈话内容、需求变化或承诺事项。</translation>
    </message>
    <message>
        <source>{number} is void: it does not count and is kept as it is. Open a new complaint if the matter goes on.</source>
        <translation>{number} 已作废，不计入统计，内容保持原样。如事项仍在继续，请新建登记。</translation>
    </message>
    <message>
        <source>{number} is closed or waits for something, so its limits rest. Go on with it first, or leave the limits as promised.</source>
        <translation>{number} 已办结或在等待中，时限已停止。请先恢复办理，或沿用原承诺时限。</translation>
    </message>
    <message>
        <source>That is a heading. Choose one of the classes below it, so that limits and department fit.</source>
        <translation>这是大类。请选择其下的小类，以便对应时限和部门。</translation>
    </message>
    <message>
        <source>Say in a few words why it was not done, or why somebody must go again.</source>
        <translation>请简要说明未完成的原因，或需要再次上门的原因。</translation>
    </message>
    <message>
        <source>No letter in force answers the person of case {number}. About it there are: {others}. Ask for one of them by its own number, or issue an answer first.</source>
        <translation>受理件 {number} 没有仍然有效的答复函。与其有关的函件有：{others}。请直接用函件编号调取，或先签发答复函。</translation>
    </message>
    <message>
        <source>Say why: kind, class, limits and a withheld name change figures or who may see what. One line is enough.</source>
        <translation>请说明原因：类型、类别、时限和匿名会影响统计或可见范围，写一句即可。</translation>
    </message>
    <message>
        <source>A breach of duty needs somebody who broke it. Choose the employee complained of.</source>
        <translation>选择了违责情形，请同时选择被投诉的员工。</translation>
    </message>
    <message>
        <source>“{typed}” is no sum of money. Write it in figures, such as 120 or 120.50.</source>
        <translation>“{typed}”不是金额。请用数字填写，如 120 或 120.50。</translation>
    </message>
    <message>
        <source>The sum must be more than nothing. Take an entry off if it was never paid.</source>
        <translation>金额必须大于零。如从未支付，请移除该记录。</translation>
    </message>
    <message>
        <source>That sum is too large to be meant. Check the figures.</source>
        <translation>金额过大，请核对数字。</translation>
    </message>
    <message>
        <source>Say what the payment rests on: the rule, the promise or the quality standard.</source>
        <translation>请写明赔付依据：制度、承诺或质量标准。</translation>
    </message>
    <message>
        <source>{number} was taken on {day}; nothing can have been paid on it before. Correct the day.</source>
        <translation>{number} 于 {day} 受理，赔付日期不能早于受理日。请更正日期。</translation>
    </message>
    <message>
        <source>Only {left} is left in the deposit. Take out less, or put money in first.</source>
        <translation>保证金仅余 {left}。请减少支取，或先存入。</translation>
    </message>
    <message>
        <source>{number} is being investigated already. Look at that investigation and go on in it.</source>
        <translation>{number} 已立项调查。请查看该记录并继续填写。</translation>
    </message>
    <message>
        <source>Say what is wrong: whoever sets it right must know.</source>
        <translation>请写明存在的问题，便于整改负责人处理。</translation>
    </message>
    <message>
        <source>Say by when: so many working days, or a day.</source>
        <translation>请填写期限：几个工作日，或指定日期。</translation>
    </message>
    <message>
        <source>The limit lies too far off or is no limit. Give at most {most} working days, or a nearer day.</source>
        <translation>期限过长或无效。最多 {most} 个工作日，或选择较近的日期。</translation>
    </message>
    <message>
        <source>{day} is over. Choose today or a day to come.</source>
        <translation>{day} 已过。请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>First say why it happened, then what cures it: a measure without a cause is taken in haste.</source>
        <translation>请先写原因分析，再写整改措施；没有原因的措施是仓促的措施。</translation>
    </message>
    <message>
        <source>No measure is written yet, so nothing can be set right by it. Write why it happened and what cures it.</source>
        <translation>尚未填写整改措施，不能登记完成。请写明原因和措施。</translation>
    </message>
    <message>
        <source>Say what came of it, in a few words.</source>
        <translation>请简要写明整改结果。</translation>
    </message>
    <message>
        <source>This is set right already. Press “Not after all” if it is not.</source>
        <translation>该事项已登记完成。如未完成，请点“撤回完成”。</translation>
    </message>
    <message>
        <source>{n} of {count} cases cannot have this, {number} among them, so nothing was changed. Do the others alone.</source>
        <translation>{count} 件中有 {n} 件不能这样处理（如 {number}），因此未作任何更改。可只处理其余事项。</translation>
    </message>
    <message>
        <source>No case is chosen, so nothing was done. Choose some with Space, then try again.</source>
        <translation>没有选择事项，未作任何操作。请用空格键选择后再试。</translation>
    </message>
    <message>
        <source>Say which case is repeated: type its number.</source>
        <translation>请填写所重复事项的编号。</translation>
    </message>
    <message>
        <source>{number} is void, so nothing can repeat it. Type the number of a case that counts, or leave it empty.</source>
        <translation>{number}已作废，不能作为被重复的事项。请填写一个有效的受理编号，或者留空。</translation>
    </message>
    <message>
        <source>{number} cannot repeat itself. Type the number of the case that came first.</source>
        <translation>{number} 不能与自身重复。请填写最先受理的事项编号。</translation>
    </message>
    <message>
        <source>Other cases repeat {number} already, so it stays the first. Link those to the other one instead.</source>
        <translation>已有其他事项重复于 {number}，它须保持为首件。请改将那些事项关联到另一件。</translation>
    </message>
    <message>
        <source>Give the filter a short name; it stands on its counter.</source>
        <translation>请给筛选起一个简短的名称，它会显示在计数按钮上。</translation>
    </message>
    <message>
        <source>There is a filter called {name} already. Choose another name, or rename that one first.</source>
        <translation>已有名为“{name}”的筛选。请换一个名称，或先将原来的重命名。</translation>
    </message>
    <message>
        <source>There are {most} saved filters already, and more counters would only hide each other. Take one off first.</source>
        <translation>已保存 {most} 个筛选，再多会互相遮挡。请先移除一个。</translation>
    </message>
    <message>
        <source>Give the quick action a name in at least one language.</source>
        <translation>请至少用一种语言给快捷操作命名。</translation>
    </message>
    <message>
        <source>The quick action would do nothing. Fill in at least one of its steps.</source>
        <translation>该快捷操作没有任何步骤。请至少填写一项。</translation>
    </message>
    <message>
        <source>There are {most} quick actions already, one for each of the keys. Take one off first.</source>
        <translation>已有 {most} 个快捷操作，按键已用完。请先移除一个。</translation>
    </message>
    <message>
        <source>The number of days must lie between 1 and {most} working days. Choose one of those.</source>
        <translation>天数须在 1 至 {most} 个工作日之间，请重新选择。</translation>
    </message>
    <message>
        <source>A reply or the closing ends the pause at once. Leave either the pause or the others out.</source>
        <translation>答复或办结会立即结束等待。请只保留等待，或只保留答复、办结。</translation>
    </message>
    <message>
        <source>To whom a case is referred differs each time, so one key cannot say it. Choose another result.</source>
        <translation>每次转介的对象不同，无法用一个按键完成。请选择其他结果。</translation>
    </message>
    <message>
        <source>{number} belongs to no flat, so nothing can be promised for a later day there. Write a note instead.</source>
        <translation>{number} 没有对应的房屋，无法约定日后跟进。请改写备注。</translation>
    </message>
    <message>
        <source>A follow-up on the flat would tell whose name was withheld in {number}. Write a note instead.</source>
        <translation>在该房屋下登记跟进会暴露 {number} 的匿名反映人，请改写备注。</translation>
    </message>
    <message>
        <source>{name} has steps that a newer program made and this one does not know. Bring the program up to date.</source>
        <translation>“{name}”含有新版程序的步骤，本程序无法识别。请升级程序。</translation>
    </message>
    <message>
        <source>The desk refused this ({code}) and nothing was changed. Please tell whoever looks after it.</source>
        <translation>前台未接受此操作（{code}），未作任何改动。请告知维护人员。</translation>
    </message>
    <message>
        <source>The newest backup is {backup}, made on {backup_at}.</source>
        <translation>最新备份为 {backup}，备份时间 {backup_at}。</translation>
    </message>
    <message>
        <source>The services and materials were changed meanwhile. Look through them, then save again.</source>
        <translation>服务与材料在此期间已被改动。请核对后再保存一次。</translation>
    </message>
    <message>
        <source>{n} slips that are home or void end in {digits}: {numbers}. Type one digit more, or choose one of these.</source>
        <translation>有 {n} 张已收回或作废的派工单以 {digits} 结尾：{numbers}。请多输入一位，或从中选一张。</translation>
    </message>
    <message>
        <source>{n} slips end in {digits}. Type one digit more, or choose one of these.</source>
        <translation>有 {n} 张派工单以 {digits} 结尾。请再多输一位，或从中选择一张。</translation>
    </message>
    <message>
        <source>Slip {number} is not home any more, so there is nothing to set right. Look at its state.</source>
        <translation>派工单 {number} 已不是“已回单”状态，无法更正。请查看其当前状态。</translation>
    </message>
    <message>
        <source>Say what became of it: 1 done, 2 not done, 3 second visit.</source>
        <translation>请选择结果：1 已完成，2 未完成，3 需二次上门。</translation>
    </message>
    <message>
        <source>Somebody is on the second visit of {number} already, with slip {second}. Change that one, or book it back.</source>
        <translation>{number} 的二次上门已派出，派工单为 {second}。请修改该单，或先登记回单。</translation>
    </message>
    <message>
        <source>That lies in the future. Write the day and time that stand on the slip.</source>
        <translation>该时间尚未到来。请填写单据上的日期和时间。</translation>
    </message>
    <message>
        <source>That lies before the matter of slip {number} was reported. Check the day and the time.</source>
        <translation>早于派工单 {number} 的报修时间，请检查日期和时间。</translation>
    </message>
    <message>
        <source>The work ends before the worker came. Correct one of the two times.</source>
        <translation>完工时间早于到场时间。请更正其中一个。</translation>
    </message>
    <message>
        <source>The day has no time. Write one such as 9:30, or empty the day.</source>
        <translation>只填了日期没有时间。请填写时间（如 9:30），或清空日期。</translation>
    </message>
    <message>
        <source>“{typed}” is no time. Write one such as 9:30, or leave it empty.</source>
        <translation>“{typed}”不是有效时间。请填写如 9:30，或留空。</translation>
    </message>
    <message>
        <source>A score goes from {worst} to {best}.</source>
        <translation>评分范围为 {worst} 至 {best}。</translation>
    </message>
    <message>
        <source>{number} has gone on since, so this can no longer be taken back. Set it right with F2 instead.</source>
        <translation>{number} 之后又有变动，已无法撤回。请按 F2 更正。</translation>
    </message>
    <message>
        <source>“{typed}” is no quantity. Write it in figures, such as 2 or 0.5.</source>
        <translation>“{typed}”不是数量。请填写数字，如 2 或 0.5。</translation>
    </message>
    <message>
        <source>That quantity cannot be meant. Write one of more than nothing and less than a million.</source>
        <translation>数量有误。请填写大于 0 且小于一百万的数量。</translation>
    </message>
    <message>
        <source>{number} is void, so nothing can be charged on it. Raise another slip.</source>
        <translation>{number} 已作废，不能再计费。请另开派工单。</translation>
    </message>
    <message>
        <source>A slip holds {most} lines at most, those of its packages counted. Put the rest on another slip.</source>
        <translation>一张派工单最多 {most} 行（含套餐明细）。其余请写在另一张派工单上。</translation>
    </message>
    <message>
        <source>This line has no name. Write what was done or used, or take the line off.</source>
        <translation>该行没有名称。请填写所做工作或所用材料，或删除该行。</translation>
    </message>
    <message>
        <source>“{name}” has no price. Write what one of it costs, or mark it as free.</source>
        <translation>“{name}”没有单价。请填写单价，或标为免费。</translation>
    </message>
    <message>
        <source>A package costs what its lines cost. Leave its price empty, and change those of its lines afterwards.</source>
        <translation>套餐价格由其所含项目决定。请将价格留空，展开后再修改各项目的价格。</translation>
    </message>
    <message>
        <source>This is not on the price list of today. Choose another entry, or write it in your own words with its price.</source>
        <translation>该项目不在今日价目表中。请另选项目，或自行填写名称和单价。</translation>
    </message>
    <message>
        <source>This package is no longer offered. Choose another one, or put its lines on one by one.</source>
        <translation>该套餐已停用。请另选套餐，或逐项录入。</translation>
    </message>
    <message>
        <source>It has no code yet. Write a short one, such as L1: the desk types it to put the entry on a slip.</source>
        <translation>尚无编码。请填写简短编码，如 L1，供前台在派工单上录入。</translation>
    </message>
    <message>
        <source>The code {taken} belongs to another entry or package. Choose another code.</source>
        <translation>编码 {taken} 已被其他项目或套餐使用。请换一个编码。</translation>
    </message>
    <message>
        <source>This entry is part of package {package}. Take it out of the package first.</source>
        <translation>该项目属于套餐 {package}。请先将其从套餐中移出。</translation>
    </message>
    <message>
        <source>Entry {which} of this package was taken off the list. Put the entry back first, or make a new package.</source>
        <translation>该套餐中的项目 {which} 已从价目表移除。请先恢复该项目，或另建套餐。</translation>
    </message>
    <message>
        <source>A day that is over keeps its price. Let the new price begin today ({today}) or later.</source>
        <translation>已过去的日期价格不变。新价格须自今日（{today}）或以后起执行。</translation>
    </message>
    <message>
        <source>A price cannot begin on that day. Write a day from {first} to {last}.</source>
        <translation>价格不能自该日起执行。请填写 {first} 至 {last} 之间的日期。</translation>
    </message>
    <message>
        <source>This price holds already, so it stays on file. Write the price that holds from today instead.</source>
        <translation>该价格已在执行，须保留存档。请改填自今日起执行的价格。</translation>
    </message>
    <message>
        <source>The package is empty. Put at least one entry of the price list in it.</source>
        <translation>套餐为空。请至少放入一个价目表项目。</translation>
    </message>
    <message>
        <source>A package holds {most} entries at most. Make two packages of it.</source>
        <translation>一个套餐最多 {most} 项。请分为两个套餐。</translation>
    </message>
    <message>
        <source>This is not on the price list. A package holds entries of it: choose one, or add it to the list first.</source>
        <translation>该项目不在价目表中。套餐由价目表项目组成：请从中选择，或先新增该项目。</translation>
    </message>
    <message>
        <source>{which} stands in the package twice. Write it once, with the quantity of both.</source>
        <translation>{which} 在套餐中出现两次。请合并为一行并填写总数量。</translation>
    </message>
    <message>
        <source>One to {most} copies can be printed at once. Choose a number between them.</source>
        <translation>一次可打印 1 至 {most} 份，请输入其间的数字。</translation>
    </message>
    <message>
        <source>This paper is no longer in the print queue. Print it from where it belongs.</source>
        <translation>该纸件已不在打印队列中，请从所属页面重新打印。</translation>
    </message>
    <message>
        <source>“{title}” was printed or taken off already. Choose it again to see which.</source>
        <translation>“{title}”已经打印或已移出队列，请重新选中查看。</translation>
    </message>
    <message>
        <source>“{title}” was printed anew after it was taken off, so it is not put back. Print it again to get a copy.</source>
        <translation>“{title}”移出队列后又重新打印过，因此不再放回；如需副本请再打印一次。</translation>
    </message>
    <message>
        <source>“{title}” is being printed right now. Wait until it is out, or stop it with Del.</source>
        <translation>“{title}”正在打印，请等打印完成，或按 Del 停止。</translation>
    </message>
    <message>
        <source>“{title}” is void by now, so it is not printed.</source>
        <translation>“{title}”已作废，不再打印。</translation>
    </message>
    <message>
        <source>The pages of “{title}” are no longer kept in the book. Print it anew from where it belongs.</source>
        <translation>账本中已不再保存“{title}”的页面，请从所属页面重新打印。</translation>
    </message>
    <message>
        <source>The appointment ends before it begins. Write a later end, or none: then it is as long as usual.</source>
        <translation>预约的结束时间早于开始时间。请填写更晚的结束时间，或留空按默认时长。</translation>
    </message>
    <message>
        <source>An appointment lasts 24 hours at most. Write an earlier end.</source>
        <translation>一次预约最长 24 小时。请填写更早的结束时间。</translation>
    </message>
    <message>
        <source>The appointment has a time but no day. Write the day, or empty the time.</source>
        <translation>预约只有时间、没有日期。请填写日期，或清空时间。</translation>
    </message>
    <message>
        <source>The appointment has a day but no time. Write from when, or empty the day.</source>
        <translation>预约只有日期、没有时间。请填写开始时间，或清空日期。</translation>
    </message>
    <message>
        <source>“{typed}” is no time. Write one such as 9:30.</source>
        <translation>“{typed}”不是有效时间。请填写如 9:30 的时间。</translation>
    </message>
    <message>
        <source>The appointment lies more than two years from now. Check the year.</source>
        <translation>预约日期与今天相差两年以上。请核对年份。</translation>
    </message>
    <message>
        <source>This time is past. Save again to keep it.</source>
        <translation>该时间已过。如确需保留，请再次保存。</translation>
    </message>
    <message>
        <source>Nobody can be sent without a task. Write what is to be done.</source>
        <translation>没有工作内容无法派人。请填写要做什么。</translation>
    </message>
    <message>
        <source>{number} is not out any more, so it cannot be taken back. Look at what became of it on the Slips page.</source>
        <translation>{number} 已不在外，无法撤回。请到派工单页查看其去向。</translation>
    </message>
    <message>
        <source>{number} is void, so no second visit can follow it. Raise a new slip instead.</source>
        <translation>{number} 已作废，不能再安排二次上门。请另开派工单。</translation>
    </message>
    <message>
        <source>Nobody was chosen to go. Choose the trade or department.</source>
        <translation>尚未选择派谁去。请选择工种或部门。</translation>
    </message>
    <message>
        <source>No slip was raised on {day}, so there is nothing to print. Check the day.</source>
        <translation>{day} 没有开出派工单，无可打印内容。请核对日期。</translation>
    </message>
    <message>
        <source>A worker without a name cannot be sent. Write the name the desk calls them by.</source>
        <translation>没有姓名的维修人员无法派工。请填写前台对其的称呼。</translation>
    </message>
    <message>
        <source>“{name}” is on the list already: slips tell workers apart by their names. Add what tells them apart.</source>
        <translation>名单中已有“{name}”：派工单以姓名区分维修人员，请加以区分（如注明工种）。</translation>
    </message>
    <message>
        <source>{number} was changed elsewhere meanwhile, so it was not moved. The board shows it as it is now: look and move it again.</source>
        <translation>{number} 刚刚在别处被更改，未作移动。日程板已显示最新情况，请核对后再移动。</translation>
    </message>
    <message>
        <source>There is no board of that day. Write a day between {first} and {last}.</source>
        <translation>没有该日的日程板。请填写 {first} 年至 {last} 年之间的日期。</translation>
    </message>
    <message>
        <source>Nobody has an appointment or a slip out on that day, so there is no day sheet to print.</source>
        <translation>当日无人有预约或在外派工单，没有可打印的日程单。</translation>
    </message>
    <message>
        <source>There is no incoming letter {number}. Check the number, or look for it in the register.</source>
        <translation>没有来函 {number}。请核对编号，或在来函登记中查找。</translation>
    </message>
    <message>
        <source>It is not told who wrote the letter. Write the name on it, or “unsigned”.</source>
        <translation>未填来函人。请填写信上的姓名或单位，没有署名的填“未署名”。</translation>
    </message>
    <message>
        <source>The letter has no subject yet. Write in a few words what it is about.</source>
        <translation>未填事由。请用几个字写明来函内容。</translation>
    </message>
    <message>
        <source>{day} is still to come, so no letter was received on it. Write the day it came.</source>
        <translation>{day} 还没有到，不可能在这天收到来函。请填写实际收到日期。</translation>
    </message>
    <message>
        <source>The letter is dated {day} and was received on {received}, before it was written. Put one of the days right.</source>
        <translation>来函落款为 {day}，收到日期却是更早的 {received}。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>{day} is more than {years} years ago. Check the year and write the day again.</source>
        <translation>{day} 距今已超过 {years} 年。请核对年份后重新填写。</translation>
    </message>
    <message>
        <source>Case {number} is void, so no letter is linked to it. Choose the case that stands in its place.</source>
        <translation>受理件 {number} 已作废，不能关联来函。请选择替代它的受理件。</translation>
    </message>
    <message>
        <source>Our letter {number} is void, so nothing answers it. Choose another letter, or leave this empty.</source>
        <translation>我方函件 {number} 已作废，不能作为答复对象。请选择其他函件，或留空。</translation>
    </message>
    <message>
        <source>Our letter {number} went out on {day}, after this one was received. Choose another, or put the day right.</source>
        <translation>我方函件 {number} 于 {day} 寄出，晚于此来函的收到日期。请选择其他函件，或更正日期。</translation>
    </message>
    <message>
        <source>The entry {number} is void and stays as it is. Make a new entry for the letter.</source>
        <translation>登记 {number} 已作废，不能再改。请为此来函重新登记。</translation>
    </message>
    <message>
        <source>{number} belongs to case {case} already. Open that case, or link the letter to another one.</source>
        <translation>{number} 已属于受理件 {case}。请打开该受理件，或将来函改关联到其他受理件。</translation>
    </message>
    <message>
        <source>{number} is about a case whose name was withheld. Only a manager sees who wrote it; ask one.</source>
        <translation>{number} 涉及姓名保密的受理件，只有主管能看到来函人，请联系主管。</translation>
    </message>
    <message>
        <source>The fonts of the paper have no picture for {characters}. Write it otherwise, or say that it may go out so.</source>
        <translation>打印字体中没有“{characters}”。请换一种写法，或确认就这样发出。</translation>
    </message>
    <message>
        <source>This letter does not wait for approval. Look at the list again.</source>
        <translation>这封函件不在待审批之列，请重新查看列表。</translation>
    </message>
    <message>
        <source>This letter was decided or taken back already by {clerk}. Nothing was done a second time.</source>
        <translation>这封函件已由{clerk}审批、退回或撤回，没有重复处理。</translation>
    </message>
    <message>
        <source>This letter is {clerk}&apos;s. Its writer or a manager takes it back; ask one of them.</source>
        <translation>这封函件由{clerk}起草，只有起草人或主管可以撤回，请与其联系。</translation>
    </message>
    <message>
        <source>A letter by {clerk} to {name} about this waits for approval already. Look at it first; asked for once more, this one waits as well.</source>
        <translation>{clerk}就此事致{name}的函件已在待审批中。请先查看；再次提交则本函一并送审。</translation>
    </message>
    <message>
        <source>{number} went to {name} about this since this letter was written. Read that one first, or send this one back; approved once more, it goes out as well.</source>
        <translation>本函起草后，已就此事向{name}签发了 {number}。请先阅读该函，或将本函退回；再次点“批准”则一并发出。</translation>
    </message>
    <message>
        <source>{incoming} was answered by {number} already. Read that one first; asked for once more, this one goes out as well.</source>
        <translation>{incoming} 已由 {number} 答复。请先看那封信；再按一次，本函照样发出。</translation>
    </message>
    <message>
        <source>{name} has moved out since this letter was written. Look at its address or send it back; approved once more, it goes out as it is.</source>
        <translation>本函写成之后，{name} 已经搬出。请核对地址或退回；再批准一次则照原样发出。</translation>
    </message>
    <message>
        <source>The name and address of the person were deleted since this letter was written, so it reaches nobody. Send it back to {clerk}.</source>
        <translation>本函写成之后，收件人的姓名和地址已被删除，无法送达。请退回给 {clerk}。</translation>
    </message>
    <message>
        <source>This letter promises something by {day}, and that day is over. Change its words or send it back; approved once more, it goes out as it is.</source>
        <translation>本函承诺的期限 {day} 已过。请修改内容或退回；再次点“批准”则按原文发出。</translation>
    </message>
    <message>
        <source>Say what should be mended, so that its writer knows what to do.</source>
        <translation>请说明需要修改什么，以便拟稿人处理。</translation>
    </message>
    <message>
        <source>The picture is larger than {most} MB, so it was not taken. Save it smaller and choose it again.</source>
        <translation>图片超过 {most} MB，未采用。请缩小后另存，再重新选择。</translation>
    </message>
    <message>
        <source>This file is no PNG or JPEG picture, so it was not taken. Save the logo as PNG and choose it again.</source>
        <translation>该文件不是 PNG 或 JPEG 图片，未采用。请把标志另存为 PNG 后重新选择。</translation>
    </message>
    <message>
        <source>The picture is longer than {most} points on a side, so it was not taken. Make it smaller and choose it again.</source>
        <translation>图片边长超过 {most} 像素，未采用。请缩小后重新选择。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read to its end. Open it in a picture program, save it anew and choose that file.</source>
        <translation>图片已损坏，无法完整读取。请用看图软件打开并另存，再选择新文件。</translation>
    </message>
    <message>
        <source>The file {name} could not be opened. Check that it is still there, and choose it again.</source>
        <translation>无法打开文件 {name}。请确认文件仍在原处，再重新选择。</translation>
    </message>
    <message>
        <source>Nobody knows this layout of letters, so nothing was changed. Choose one of the list.</source>
        <translation>没有这种函件版式，未作更改。请从列表中选择。</translation>
    </message>
    <message>
        <source>The sheet has no such label: printing can begin after at most {most} labels. Correct the number.</source>
        <translation>标签纸上没有这个位置：最多可跳过 {most} 个标签。请更正数字。</translation>
    </message>
    <message>
        <source>There is no mailing {number}. Look for it in the list of letters to many.</source>
        <translation>没有批量发函 {number}。请在批量发函列表中查找。</translation>
    </message>
    <message>
        <source>Place {position} is not on this list. Open the mailing again and choose from its list.</source>
        <translation>名单中没有第 {position} 位。请重新打开该批量发函后再选择。</translation>
    </message>
    <message>
        <source>The letter of place {position} is issued, so it stays on the list. Make the letter itself void.</source>
        <translation>第 {position} 位的函件已签发，不能移出名单。请将该函件作废。</translation>
    </message>
    <message>
        <source>Nothing of {number} is left to issue. Take its rest up again, or begin new letters to many.</source>
        <translation>{number} 没有待签发的函件。可恢复其余函件，或新建批量发函。</translation>
    </message>
    <message>
        <source>Nobody would get a letter, so nothing was made. Choose more, or take somebody in again.</source>
        <translation>没有任何人会收到函件，因此未生成。请扩大范围，或重新加入收件人。</translation>
    </message>
    <message>
        <source>{count} letters still have a blank, the first one to {whom}: {labels}. Fill it in, or leave those out.</source>
        <translation>还有 {count} 封函件有空白未填，第一封是给 {whom} 的：{labels}。请填写，或不发这些函件。</translation>
    </message>
    <message>
        <source>{whom} has moved out, has another role there now or was forgotten, so no letter of this mailing goes there. Set the household right first, or write a letter by itself.</source>
        <translation>{whom}已搬离、身份已变更或已匿名化，本批函件不再发往该处。请先更正住户资料，或单独发函。</translation>
    </message>
    <message>
        <source>The words speak of a renovation, and of the one of {whom} they are not so. Set its file right first, or write a letter by itself.</source>
        <translation>函件内容涉及装修，与{whom}的装修情况不符。请先更正装修资料，或单独发函。</translation>
    </message>
    <message>
        <source>Write the words of the letter, in Chinese, in English or in both, or choose a template.</source>
        <translation>请填写函件内容（中文、英文或两种均可），或选择模板。</translation>
    </message>
    <message>
        <source>These words have no subject. Write what the letter is about, or take the words of this language away.</source>
        <translation>正文没有标题。请填写标题，或清空该语种的正文。</translation>
    </message>
    <message>
        <source>There is a subject and no words below it. Write them, or take the subject of this language away.</source>
        <translation>只有标题，没有正文。请填写正文，或清空该语种的标题。</translation>
    </message>
    <message>
        <source>{whom} has another letter of this mailing, so there is no second one. Write a letter by itself.</source>
        <translation>{whom} 在本次批量发函中已有一封函，不再发第二封。如确需，请单独写一封函。</translation>
    </message>
    <message>
        <source>Every letter of {number} that is issued is marked as sent already. Open a single letter to set it right.</source>
        <translation>{number} 中已签发的函件均已登记寄出。如需更正，请打开单封函件。</translation>
    </message>
    <message>
        <source>Say why no letter goes there; the list keeps the reason.</source>
        <translation>请说明为何不发；名单会保留此原因。</translation>
    </message>
    <message>
        <source>Letters here are issued by a manager, so {number} waits with its list. Ask a manager to open it and issue it.</source>
        <translation>本处函件由主管签发，{number} 及其名单已保留待签发。请主管打开后签发。</translation>
    </message>
    <message>
        <source>No letter of {number} is issued yet, so there is nothing to print. Issue its letters first.</source>
        <translation>{number} 尚未签发任何函件，没有可打印的内容。请先签发。</translation>
    </message>
    <message>
        <source>Name the flats the letters go to, such as 3-2-1801, 3-2-1802.</source>
        <translation>请填写收函房号，如 3-2-1801、3-2-1802。</translation>
    </message>
    <message>
        <source>Not among the flats ({count}): {flats}. Correct them, or enter those flats first.</source>
        <translation>没有这些房号（{count} 个）：{flats}。请更正，或先录入这些房屋。</translation>
    </message>
    <message>
        <source>Choose the incident whose callers get a letter.</source>
        <translation>请选择要向来电人发函的公共事件。</translation>
    </message>
    <message>
        <source>Choose the saved filter of cases. Filters are named in the list of complaints.</source>
        <translation>请选择已保存的受理件筛选。可在受理列表中为筛选命名。</translation>
    </message>
    <message>
        <source>There is no building “{name}”. The buildings are: {names}.</source>
        <translation>没有楼栋“{name}”。现有楼栋：{names}。</translation>
    </message>
    <message>
        <source>“{floor}” is no floor. Write it as a number, or leave it empty for all floors.</source>
        <translation>“{floor}”不是楼层。请填数字，留空表示全部楼层。</translation>
    </message>
    <message>
        <source>Choose the template the letters are worded from.</source>
        <translation>请选择函件所用的模板。</translation>
    </message>
    <message>
        <source>This template has no words yet. Write them in the settings, or choose another one.</source>
        <translation>该模板还没有内容。请在设置中填写，或另选模板。</translation>
    </message>
    <message>
        <source>This template answers a case, and these letters are about none. Choose a template for households, or cases.</source>
        <translation>该模板用于答复受理件，而这批函件不涉及受理件。请选择面向住户的模板，或改为按受理件发函。</translation>
    </message>
    <message>
        <source>This template is not for letters to many. Choose one for households or for cases.</source>
        <translation>该模板不能用于批量发函。请选择面向住户或受理件的模板。</translation>
    </message>
    <message>
        <source>There is no notice {number}. Check the number, or search the list of notices for it.</source>
        <translation>没有公告 {number}。请核对编号，或在公告列表中查找。</translation>
    </message>
    <message>
        <source>A notice needs a title, so that people see from afar what it is about. Write one.</source>
        <translation>公告需要标题，让人远远就能看出是什么事。请填写标题。</translation>
    </message>
    <message>
        <source>There is a title but no words in this language. Write them, or empty the title to leave the language out.</source>
        <translation>该语言只有标题，没有正文。请填写正文；不需要该语言时，请清空标题。</translation>
    </message>
    <message>
        <source>{day} is gone by, so the notice could not come down then. Write a day from today on, or none.</source>
        <translation>{day} 已经过去，不能作为撤下日期。请填写今天或以后的日期，或留空。</translation>
    </message>
    <message>
        <source>{day} is more than ten years off. Write a nearer day, or none for a notice that stays.</source>
        <translation>{day} 在十年以后。请填写较近的日期；长期张贴的请留空。</translation>
    </message>
    <message>
        <source>It cannot come down before it was posted on {day}. Write a later day, or none.</source>
        <translation>公告于 {day} 张贴，不能早于该日撤下。请填写较晚的日期，或留空。</translation>
    </message>
    <message>
        <source>{number} hangs since {day}, so its words stay as people read them. Take it down and write a new notice.</source>
        <translation>{number} 自 {day} 起已张贴，内容以公示为准，不能再改。请撤下后另写一份公告。</translation>
    </message>
    <message>
        <source>{day} is more than a year ago. Check the year; the register takes notices of the last year.</source>
        <translation>{day} 在一年以前。请核对年份；只能登记最近一年内张贴的公告。</translation>
    </message>
    <message>
        <source>These blanks are not filled in yet: {labels}. Change the words of the notice, then post it.</source>
        <translation>以下空白尚未填写：{labels}。请先修改公告内容，再张贴。</translation>
    </message>
    <message>
        <source>{number} was not posted yet, so it cannot be taken down. Make it void if it is not wanted.</source>
        <translation>{number} 尚未张贴，无法撤下。不需要时请作废。</translation>
    </message>
    <message>
        <source>{number} was taken down on {day} already. Write a new notice if it should hang again.</source>
        <translation>{number} 已于 {day} 撤下。如需再次张贴，请另写一份公告。</translation>
    </message>
    <message>
        <source>It was posted on {day} and cannot have come down before. Write that day or a later one.</source>
        <translation>公告于 {day} 张贴，撤下日期不能更早。请填写该日或以后的日期。</translation>
    </message>
    <message>
        <source>{number} hangs since {day} and people read it, so its words stay. Make it void and write a new notice.</source>
        <translation>{number} 自 {day} 起张贴，住户已经看到，内容不能再改。请将其作废，另写一份公告。</translation>
    </message>
    <message>
        <source>{number} is down since {day}. If it hung all the time, empty that day with F2; else write a new notice.</source>
        <translation>{number} 已于 {day} 撤下。若其实一直张贴着，请按 F2 清空撤下日期；否则请另写一份公告。</translation>
    </message>
    <message>
        <source>The paper kept of {number} is not what was posted any more: the book&apos;s file was damaged. It is not printed. Bring back a backup from before, and take the notice from there.</source>
        <translation>{number} 存档的纸面已与张贴时不符：数据文件曾被损坏，因此不予打印。请恢复此前的备份，从中取得该公告。</translation>
    </message>
    <message>
        <source>{number} is void and counts no more. Write a new notice instead.</source>
        <translation>{number} 已作废。请另写一份公告。</translation>
    </message>
    <message>
        <source>Something still has to be filled in: {labels}. Write it where the brackets stand, then issue the letter.</source>
        <translation>还有内容未填写：{labels}。请在括号处补齐后再签发。</translation>
    </message>
    <message>
        <source>In this office a manager approves letters before they go out. Ask for approval; your words are kept.</source>
        <translation>本处函件须经主管审批后方可发出。请提交审批，您写的内容会保留。</translation>
    </message>
    <message>
        <source>That is {count}; a letter has room for {most}. Put several of them into one line.</source>
        <translation>共 {count} 项，一封函件最多 {most} 项。请将几项并作一行。</translation>
    </message>
    <message>
        <source>The paper kept of {number} is not what went out any more: the book&apos;s file was damaged. It is not printed. Bring back a backup from before, and take the letter from there.</source>
        <translation>{number} 留存的原件已与发出时不符：数据文件曾受损，因此不予打印。请恢复此前的备份，从中取出该函件。</translation>
    </message>
    <message>
        <source>{number} is void, so nothing becomes of it any more. Issue another letter.</source>
        <translation>{number} 已作废，不能再登记。请另行签发函件。</translation>
    </message>
    <message>
        <source>Say on which day it was.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>{day} is still to come. Write the day on which it happened, today at the latest.</source>
        <translation>{day} 尚未到来。请填写实际发生的日期，最晚为今天。</translation>
    </message>
    <message>
        <source>{number} is dated {day}, so it cannot have gone out before. Write that day or a later one.</source>
        <translation>{number} 的落款日期为 {day}，不可能在此之前寄出。请填写当天或之后的日期。</translation>
    </message>
    <message>
        <source>{number} has not been sent, so it cannot have come back. Say first how and when it went out.</source>
        <translation>{number} 尚未登记寄出，不能登记被退回。请先登记寄出方式和日期。</translation>
    </message>
    <message>
        <source>{number} went out on {day}, so it cannot have come back before. Write that day or a later one.</source>
        <translation>{number} 于 {day} 寄出，不可能在此之前被退回。请填写当天或之后的日期。</translation>
    </message>
    <message>
        <source>Say why it came back, for example “moved away” or “not collected”.</source>
        <translation>请填写退回原因，例如“已搬走”“逾期未领”。</translation>
    </message>
    <message>
        <source>An answer cannot come before the letter: for {number} the other day is {day}. Set one of them right.</source>
        <translation>对方回复不可能早于去函：{number} 的另一日期为 {day}。请更正其中之一。</translation>
    </message>
    <message>
        <source>Something else has been said of {number} since, so this was not taken back. Look at the letter.</source>
        <translation>{number} 此后又有新的登记，因此未能撤销。请查看该函件。</translation>
    </message>
    <message>
        <source>This template is not in the book any more. Choose another one from the list.</source>
        <translation>该模板已不在账本中，请从列表中另选一个。</translation>
    </message>
    <message>
        <source>This version is not in the book, so it was not taken up. Choose another one from the list.</source>
        <translation>账本中没有这个版本，未能恢复使用，请从列表中另选一个。</translation>
    </message>
    <message>
        <source>A template without a name cannot be chosen. Write its name in Chinese, in English or in both.</source>
        <translation>没有名称的模板无法选用，请填写中文名称或英文名称，也可两者都填。</translation>
    </message>
    <message>
        <source>Another template has the code “{taken}” already. Choose a code of its own, or none.</source>
        <translation>代码“{taken}”已被另一模板使用，请换一个代码或不填。</translation>
    </message>
    <message>
        <source>A letter needs its subject line. Write what it is about; fields may stand in it.</source>
        <translation>函件须有标题，请写明事由；标题中可插入字段。</translation>
    </message>
    <message>
        <source>The template says nothing yet. Write the words of the letter.</source>
        <translation>模板还没有正文，请写下函件的文字。</translation>
    </message>
    <message>
        <source>The template is longer than {what} characters. Shorten it, or make two templates of it.</source>
        <translation>模板超过{what}个字符，请缩短，或拆成两个模板。</translation>
    </message>
    <message>
        <source>Line {line}: a blank begins with ⟦, ends with ⟧ in the same line and says what belongs in it, as ⟦date⟧ does.</source>
        <translation>第{line}行：待填项以⟦开头，在同一行以⟧结尾，中间写明要填什么，如⟦日期⟧。</translation>
    </message>
    <message>
        <source>Line {line}: “{what}” is not ended. Write }}}} behind the name of the field, in the same line.</source>
        <translation>第{line}行：“{what}”没有结束。请在同一行的字段名后写上 }}}}。</translation>
    </message>
    <message>
        <source>Line {line}: “{what}” is not ended. Write %}} behind it, in the same line.</source>
        <translation>第{line}行：“{what}”没有结束。请在同一行的后面写上 %}}。</translation>
    </message>
    <message>
        <source>Line {line}: what begins here is not ended. A condition ends with {{% endif %}}, a list with {{% endfor %}}, a remark with #}}.</source>
        <translation>第{line}行：此处开始的部分没有结束。条件以 {{% endif %}} 结束，列表以 {{% endfor %}} 结束，注释以 #}} 结束。</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: “{what}”. A field is written {{{{ name }}}}; insert it from the list of fields.</source>
        <translation>第{line}行无法识别：“{what}”。字段写作 {{{{ name }}}}，请从字段列表中插入。</translation>
    </message>
    <message>
        <source>Line {line}: “{what}” says nothing here. {{% if %}} or {{% for %}} begins a part and {{% endif %}} or {{% endfor %}} ends it.</source>
        <translation>第{line}行：“{what}”在此处没有意义。一段以 {{% if %}} 或 {{% for %}} 开始，以 {{% endif %}} 或 {{% endfor %}} 结束。</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{what}” for this purpose. Insert one from the list of fields, or write a blank ⟦…⟧.</source>
        <translation>第 {line} 行：此类函件没有字段“{what}”。请从字段列表中插入，或写成待填项⟦…⟧。</translation>
    </message>
    <message>
        <source>Line {line}: “{what}” is only yes or no, so it cannot stand in the words. Write {{% if {what} %}} … {{% endif %}} around what depends on it.</source>
        <translation>第{line}行：“{what}”只表示是或否，不能直接写进正文。请用 {{% if {what} %}} … {{% endif %}} 括住相应文字。</translation>
    </message>
    <message>
        <source>Line {line}: “{what}” has no lines to go through. Write {{{{ {what} }}}} where it should stand.</source>
        <translation>第{line}行：“{what}”不是多行内容，不能逐行列出。请在需要处写 {{{{ {what} }}}}。</translation>
    </message>
    <message>
        <source>Line {line}: only words can be looked for, and only in words or in lines. Write a condition such as {{% if kind == &quot;complaint&quot; %}}.</source>
        <translation>第{line}行：只能在文字或多行内容中查找文字。条件请写成如 {{% if kind == &quot;complaint&quot; %}} 的样式。</translation>
    </message>
    <message>
        <source>Line {line}: a field stands there as a whole, nothing can be taken out of it. Write its name only.</source>
        <translation>第{line}行：字段只能整体使用，不能取其中一部分，请只写字段名。</translation>
    </message>
    <message>
        <source>Line {line}: a template cannot make anything run. Write the name of a field without brackets.</source>
        <translation>第{line}行：模板不能执行任何操作，请只写字段名，不要带括号。</translation>
    </message>
    <message>
        <source>Line {line}: a field is shown as the book has it, without “|”. Write its name only.</source>
        <translation>第{line}行：字段按账本中的内容显示，不能加“|”，请只写字段名。</translation>
    </message>
    <message>
        <source>Line {line}: a list goes through the lines of one field and holds no other list. Write {{% for line in done %}}, with a field that has lines.</source>
        <translation>第{line}行：列表只能逐行列出一个字段，且不能套另一个列表。请写成 {{% for line in done %}}，并使用多行字段。</translation>
    </message>
    <message>
        <source>Line {line}: a template holds fields, conditions, lists and blanks, and this is none of them. Take it out or insert a field from the list.</source>
        <translation>第{line}行：模板中只能有字段、条件、列表和待填项，此处都不是。请删去，或从列表中插入字段。</translation>
    </message>
    <message>
        <source>Line {line}: too many parts lie within each other. Write conditions one after the other instead of one within the other.</source>
        <translation>第{line}行：嵌套过深。请把条件一个接一个地写，不要层层相套。</translation>
    </message>
    <message>
        <source>“{typed}” is not a period. Write it like 2026-11, 2026-Q4, 2026-H2 or 2026.</source>
        <translation>“{typed}”不是有效的期间。请按 2026-11、2026-Q4、2026-H2 或 2026 的格式填写。</translation>
    </message>
    <message>
        <source>{span} is not over yet, so its figures still change. Issue its report once it has ended.</source>
        <translation>{span} 尚未结束，数据仍会变化。请待期满后再签发报告。</translation>
    </message>
    <message>
        <source>There is no report {number}. Check the number, or look for it among the reports issued.</source>
        <translation>没有编号为 {number} 的报告。请核对编号，或在已签发的报告中查找。</translation>
    </message>
    <message>
        <source>Report {number} is void already. Issue the period again if a report is needed.</source>
        <translation>报告 {number} 已作废。如仍需要，请重新签发该期报告。</translation>
    </message>
    <message>
        <source>The paper kept of {number} is not what was issued any more: the book&apos;s file was damaged. It is not printed. Bring back a backup from before, and take the report from there.</source>
        <translation>{number} 存档的纸面已与签发时不符：数据文件曾受损，因此不予打印。请恢复此前的备份，从中取出该报告。</translation>
    </message>
    <message>
        <source>Since {number} was issued, a name it may tell has been withheld. Only a manager reads it now; ask one.</source>
        <translation>{number} 签发后，其中可能涉及的姓名已被要求保密，现仅主管可以查看，请联系主管。</translation>
    </message>
    <message>
        <source>The book was written to again and again while the report was drawn. Issue it once more.</source>
        <translation>编制期间数据多次被修改，报告未签发。请再签发一次。</translation>
    </message>
    <message>
        <source>The report prepared by itself, {file}, is gone from the folder papers or damaged. It was counted anew.</source>
        <translation>自动编制的报告 {file} 已不在 papers 文件夹中或已损坏，现已重新生成。</translation>
    </message>
    <message>
        <source>A script may not issue reports in this office. A manager allows it under Settings, Reports, or issues the report on the page Reports.</source>
        <translation>本处不允许脚本签发报告。请由主管在“设置 - 报告”中允许，或在“报告”页面签发。</translation>
    </message>
    <message>
        <source>Write what the goal is called, or choose a figure that the program counts by itself.</source>
        <translation>请填写目标名称，或选择由程序统计的指标。</translation>
    </message>
    <message>
        <source>This figure is counted by another edition of the program only. Choose one from the list.</source>
        <translation>该指标仅由其他版本的程序统计。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a goal for this figure in the year already. Change that one, or choose another figure.</source>
        <translation>该年度已有此指标的目标。请修改原目标，或选择其他指标。</translation>
    </message>
    <message>
        <source>“{typed}” is no number. Write one such as 95, 97.5 or 1,200.</source>
        <translation>“{typed}”不是数字。请填写如 95、97.5 或 1,200 的数字。</translation>
    </message>
    <message>
        <source>This number is larger than any that is kept here. Check it, or choose a larger unit.</source>
        <translation>该数字超出可保存的范围。请核对，或改用更大的单位。</translation>
    </message>
    <message>
        <source>A share is never more than 100 %. Write a number from 0 to 100.</source>
        <translation>比例不会超过 100 %。请填写 0 到 100 的数字。</translation>
    </message>
    <message>
        <source>No goals were set for {year}, so there is nothing to take over. Add them one by one.</source>
        <translation>{year} 年没有目标，无可沿用。请逐条添加。</translation>
    </message>
    <message>
        <source>Goals are set for {year} already. Change them, or take them off first.</source>
        <translation>{year} 年已有目标。请直接修改，或先移除。</translation>
    </message>
    <message>
        <source>The program counts this goal by itself, so nothing is typed here. See its figure in the report.</source>
        <translation>该目标由程序统计，无需填报。数值见报告。</translation>
    </message>
    <message>
        <source>The goal belongs to {year}. Choose a month of that year, or set a goal for the other one.</source>
        <translation>该目标属于 {year} 年。请选择该年的月份，或为其他年份另设目标。</translation>
    </message>
    <message>
        <source>{span} has not begun yet. Leave it empty until then, or write the number to a month that has.</source>
        <translation>{span} 尚未开始。请先留空，或将数字填入已开始的月份。</translation>
    </message>
    <message>
        <source>Write what is done so that it does not come back.</source>
        <translation>请填写防止再次发生的整改措施。</translation>
    </message>
    <message>
        <source>{day} is still to come. Write the day it was done, or leave this empty until then.</source>
        <translation>{day} 尚未到来。请填写实际完成日期，未完成则留空。</translation>
    </message>
    <message>
        <source>{day} is before {span}, which the measure is written for. Check the month and the year of the day.</source>
        <translation>{day} 早于该措施所属的 {span}。请核对日期的年月。</translation>
    </message>
    <message>
        <source>This is more than {years} years ahead. Check the year and write the day again.</source>
        <translation>该日期在 {years} 年以后。请核对年份并重新填写。</translation>
    </message>
    <message>
        <source>The report of {span} tells of {number} already. Change that entry instead.</source>
        <translation>{span} 的报告已有典型案例 {number}。请修改该条。</translation>
    </message>
    <message>
        <source>Say which kind of problem it is.</source>
        <translation>请选择问题类型。</translation>
    </message>
    <message>
        <source>Say on which day it was found.</source>
        <translation>请填写发现日期。</translation>
    </message>
    <message>
        <source>Say at what time it was found: the time shows when it comes back.</source>
        <translation>请填写发现时间：据此可看出何时反复出现。</translation>
    </message>
    <message>
        <source>This is still to come. Write when the problem was found.</source>
        <translation>该时间尚未到来。请填写发现问题的时间。</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>请填写内容。</translation>
    </message>
    <message>
        <source>Say where it was inspected: inspections of one point are compared.</source>
        <translation>请填写检查地点：同一地点的检查会相互对照。</translation>
    </message>
    <message>
        <source>Say whose inspection it was: the desk&apos;s, the head&apos;s or the manager&apos;s.</source>
        <translation>请选择检查层级：前台、主任或经理。</translation>
    </message>
    <message>
        <source>Say what was found: in order, or to be mended.</source>
        <translation>请选择检查结果：合格或需整改。</translation>
    </message>
    <message>
        <source>This is more than {years} years ago. Check the year and write the day again.</source>
        <translation>该日期距今超过 {years} 年。请核对年份后重新填写。</translation>
    </message>
    <message>
        <source>The entry is crossed out: {reason}. Let it hold again first, then change it.</source>
        <translation>该记录已划销：{reason}。请先恢复有效再修改。</translation>
    </message>
    <message>
        <source>The journal has days of the years {first} to {last}. Choose one of those.</source>
        <translation>值班日志只有 {first} 至 {last} 年的日期，请在其中选择。</translation>
    </message>
    <message>
        <source>Write what it is: a parcel, an envelope, a key.</source>
        <translation>请填写物品：包裹、信封、钥匙等。</translation>
    </message>
    <message>
        <source>Write for whom it is, or the flat. Only a found thing may be for nobody known.</source>
        <translation>请填写收件人或房号；只有拾获物品可以没有收件人。</translation>
    </message>
    <message>
        <source>Write to whom it was handed.</source>
        <translation>请填写领取人。</translation>
    </message>
    <message>
        <source>There is no thing {number} at the desk. Check the number, or search for whom it is.</source>
        <translation>前台没有物品 {number}。请核对编号，或按收件人搜索。</translation>
    </message>
    <message>
        <source>{number} is void, so nothing is done with it. Let it hold again first.</source>
        <translation>{number} 已作废，不能操作。请先恢复有效。</translation>
    </message>
    <message>
        <source>{number} was handed out to {name} already. If it lies here after all, say so first.</source>
        <translation>{number} 已发放给 {name}。如实际仍在前台，请先注明。</translation>
    </message>
    <message>
        <source>The night shift begins after the day shift of the same day. Write a later time.</source>
        <translation>夜班须晚于同日白班开始，请填写更晚的时间。</translation>
    </message>
    <message>
        <source>The roster has weeks of the years {first} to {last}. Choose one of those.</source>
        <translation>值班表只有 {first} 至 {last} 年的周次，请在其中选择。</translation>
    </message>
    <message>
        <source>Write whose phone this is, or leave both empty.</source>
        <translation>请填写该电话的姓名，或两项都留空。</translation>
    </message>
    <message>
        <source>{name} stands here already. Write each person once.</source>
        <translation>{name} 已在此处，每人只填一次。</translation>
    </message>
    <message>
        <source>At most {most} people stand in one place of the roster.</source>
        <translation>值班表每格最多 {most} 人。</translation>
    </message>
    <message>
        <source>Nobody is written down for the week before. Write who is on duty, cell by cell.</source>
        <translation>上周没有填写值班人员，请逐格填写。</translation>
    </message>
    <message>
        <source>Everything that the week before has is written here already. Change what is different.</source>
        <translation>上周有的本周均已填写，请修改不同之处。</translation>
    </message>
    <message>
        <source>A shift is handed over by somebody. Choose at the top right who sits at the desk.</source>
        <translation>交接班须有经手人，请在右上角选择当前值班人员。</translation>
    </message>
    <message>
        <source>{number}, given by {name}, was not taken over yet. Somebody else takes it over first, or it is made void.</source>
        <translation>{name} 交出的 {number} 尚未接班。请先由他人接班，或将其作废。</translation>
    </message>
    <message>
        <source>There is no handover {number}. Check the number, or choose one from the list.</source>
        <translation>没有交接表 {number}。请核对编号，或从列表中选择。</translation>
    </message>
    <message>
        <source>{number} is void and is not taken over. Let a new one be handed over.</source>
        <translation>{number} 已作废，不能接班。请重新交班。</translation>
    </message>
    <message>
        <source>{name} took {number} over already. Read it there; nothing more is to be done.</source>
        <translation>{name} 已接班 {number}，可查看，无需再操作。</translation>
    </message>
    <message>
        <source>Whoever hands over does not take over as well. Let the next person sit down and take {number} over.</source>
        <translation>交班人不能同时接班。请接班人员就位后接班 {number}。</translation>
    </message>
    <message>
        <source>{name} took {number} over, so only they can take that back.</source>
        <translation>{number} 由 {name} 接班，只能由其本人撤回。</translation>
    </message>
    <message>
        <source>{number} was handed over since and goes on from this one, so it stays as it is.</source>
        <translation>其后已交出 {number}，并以此表为起点，故不能更改。</translation>
    </message>
    <message>
        <source>Say where it is, so that it can be found and counted.</source>
        <translation>请填写地点，以便查找和统计。</translation>
    </message>
    <message>
        <source>Say who is responsible for it.</source>
        <translation>请填写责任人。</translation>
    </message>
    <message>
        <source>Say what this person&apos;s duty is there.</source>
        <translation>请填写该责任人的职责。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to keep backups in. Plug the disk in, or choose another folder.</source>
        <translation>没有用于存放备份的文件夹 {folder}。请插入磁盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>{folder} is the first place or the folder of the book, or lies in one of them: both would be lost together. Choose a folder on a stick or on another disk.</source>
        <translation>{folder} 就是第一备份位置或账本所在文件夹，或位于其中：两者会一同丢失。请选择U盘或其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Another backup is being made in {folder}. Wait until it is done, then try again.</source>
        <translation>{folder} 中正在进行另一次备份。请待其完成后再试。</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}, so none was made there. Free some space or choose another folder.</source>
        <translation>{folder} 空间不足，未能备份。请清理空间或另选文件夹。</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}, so none was made there. Check the right to write and the disk.</source>
        <translation>无法将备份写入 {folder}，未能备份。请检查写入权限和磁盘。</translation>
    </message>
    <message>
        <source>The book in {name} is whole, but {count} of its photos or scans are not in the folder photos beside it. Make a new backup now.</source>
        <translation>{name} 中的账本完好，但有 {count} 个照片或扫描件不在其旁的 photos 文件夹中。请立即重新备份。</translation>
    </message>
    <message>
        <source>{name} is damaged or no backup, so it was not used. Choose another backup.</source>
        <translation>{name} 已损坏或不是备份文件，未予使用。请另选备份。</translation>
    </message>
    <message>
        <source>{name} was made by a newer Deskbell. Bring this PC&apos;s program up to date first.</source>
        <translation>{name} 由更新版本的程序生成。请先升级本机程序。</translation>
    </message>
    <message>
        <source>{name} was sealed by an older Deskbell in a way that is no longer opened. Choose a newer backup, or open it with the Deskbell that made it.</source>
        <translation>{name} 由旧版本的首问加密，其加密方式已不再支持。请选择较新的备份，或用生成它的首问版本打开。</translation>
    </message>
    <message>
        <source>{path} could not be read, for another program holds it or it may not be read, so no backup was made. Close that program or allow Deskbell to read it, then try again.</source>
        <translation>无法读取 {path}：文件正被其他程序占用，或没有读取权限，因此未生成备份。请关闭该程序或允许首问读取该文件，然后重试。</translation>
    </message>
    <message>
        <source>{path} could not be read, for another program holds it or it may not be read, so it is not known whether this backup is whole. Close that program or allow Deskbell to read it, then try again. To bring the backup back without it, move the file away first.</source>
        <translation>无法读取 {path}：文件正被其他程序占用，或没有读取权限，因此无法确定此备份是否完整。请关闭该程序或允许首问读取该文件，然后重试。如要在没有该文件的情况下恢复，请先将其移走。</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that the disk is plugged in and that the file is there.</source>
        <translation>无法读取 {path}。请确认磁盘已插好、文件存在。</translation>
    </message>
    <message>
        <source>{name} is sealed. Give the password it was sealed with.</source>
        <translation>{name} 已加密。请提供加密时的密码。</translation>
    </message>
    <message>
        <source>This is not the password that {name} was sealed with. Try again; it is the one that was set on its day.</source>
        <translation>密码与 {name} 加密时的密码不符。请重试，应使用备份当日所设的密码。</translation>
    </message>
    <message>
        <source>A password for backups has {least} characters or more. Write a longer one, and keep it where it is found.</source>
        <translation>备份密码至少 {least} 个字符。请设置更长的密码，并妥善保存。</translation>
    </message>
    <message>
        <source>The book in {folder} is open in another program, so nothing was restored. Close Deskbell, then try again.</source>
        <translation>{folder} 中的账本正被其他程序打开，未恢复。请关闭首问后再试。</translation>
    </message>
    <message>
        <source>A backup is being brought back into {folder} just now, so nothing was done. Wait until that has ended, then try again.</source>
        <translation>正在把备份恢复到 {folder}，所以没有执行任何操作。请等待恢复结束，然后再试。</translation>
    </message>
    <message>
        <source>{name} is of an older Deskbell and could not be brought up to date, so nothing was restored. Choose another backup.</source>
        <translation>{name} 由较旧的 Deskbell 生成，无法升级，因此未恢复任何内容。请选择其他备份。</translation>
    </message>
    <message>
        <source>There is no room in {folder}, so nothing was restored. Free some space, then try again.</source>
        <translation>{folder} 空间不足，未恢复任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{folder} could not be written, so nothing was restored. Check the right to write and the disk, then try again.</source>
        <translation>无法写入 {folder}，未恢复任何内容。请检查写入权限和磁盘后重试。</translation>
    </message>
    <message>
        <source>{path} could not be read, for another program holds it or it may not be read, so nothing was restored. Close that program or allow Deskbell to read it, then try again.</source>
        <translation>无法读取 {path}：文件正被其他程序占用，或没有读取权限，因此未恢复。请关闭该程序或允许首问读取该文件，然后重试。</translation>
    </message>
    <message>
        <source>{path} could not be read, for another program holds it or it may not be read, so nothing was restored. Close that program or allow Deskbell to read it, then try again. To bring the backup back without it, move the file away first.</source>
        <translation>无法读取 {path}：文件正被其他程序占用，或没有读取权限，因此未恢复。请关闭该程序或允许首问读取该文件，然后重试。如要在没有该文件的情况下恢复，请先将其移走。</translation>
    </message>
    <message>
        <source>Nothing was restored, and the files of the book could not be put back: they are in {folder}. Move them back beside that folder, or free some space and bring the backup back again.</source>
        <translation>没有恢复任何内容，而账本的文件也没能放回原处：它们在 {folder} 里。请把它们移回到该文件夹旁边，或者腾出空间后再次恢复备份。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the book at {path}, so nothing was changed. Free some space, then try again.</source>
        <translation>磁盘空间不足，无法复制 {path} 处的账本，未作任何更改。请清理空间后再试。</translation>
    </message>
    <message>
        <source>The copy at {path} did not come out whole and was thrown away; nothing was changed. Check the disk.</source>
        <translation>{path} 处的副本不完整，已丢弃，未作任何更改。请检查磁盘。</translation>
    </message>
    <message>
        <source>Nobody has signed in at this desk, so nothing was shown or changed. Sign in and do it again.</source>
        <translation>这台前台还没有人登录，因此没有显示或更改任何内容。请先登录再操作。</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Look at Caps Lock and type it again; where it is forgotten, an administrator gives a new one.</source>
        <translation>密码不对。请检查大写锁定后重新输入；忘记的话，请管理员重新给一个。</translation>
    </message>
    <message>
        <source>There were several wrong tries, so the next one is looked at in {seconds} s. Wait that long and type it again.</source>
        <translation>已多次输错，{seconds} 秒后才会核对下一次输入。请稍候再重新输入。</translation>
    </message>
    <message>
        <source>Signing in is turned off in this office. An administrator turns it on in the settings.</source>
        <translation>本办公室没有启用登录。管理员可在设置中启用。</translation>
    </message>
    <message>
        <source>Signing in is turned on already, so nothing was changed. Refresh the settings with F5.</source>
        <translation>登录已经启用，没有更改任何内容。请按 F5 刷新设置。</translation>
    </message>
    <message>
        <source>It cannot be turned on again as it was, for whoever sits here has no PIN as an administrator or no recovery key is good. Turn it on anew in the settings.</source>
        <translation>无法按原样重新启用：在座的人不是有密码的管理员，或没有有效的恢复码。请在设置中重新启用登录。</translation>
    </message>
    <message>
        <source>One’s own PIN or password is not given but changed. Use “Change my PIN” and type the old one first.</source>
        <translation>自己的密码不能由自己发放，只能修改。请使用“修改我的密码”，先输入旧的。</translation>
    </message>
    <message>
        <source>This is the PIN or password as it was. Choose another one, for somebody else may know it.</source>
        <translation>这与原来的密码相同。请另选一个，原来的可能已有别人知道。</translation>
    </message>
    <message>
        <source>{name} has a first PIN that somebody else knows and must renew it before anything else. Sign in at the screen once, then do this again.</source>
        <translation>{name} 的密码是别人给的初始密码，必须先更换。请先在屏幕上登录一次，再执行此操作。</translation>
    </message>
    <message>
        <source>Somebody else knows your first PIN, so nothing was shown or changed. Choose one of your own first.</source>
        <translation>您的初始密码还有他人知道，因此未显示也未更改任何内容。请先设置只有您自己知道的密码。</translation>
    </message>
    <message>
        <source>This office signs in, so a manager must say who they are: name them with --clerk and type the PIN or password.</source>
        <translation>本办公室启用了登录，须由主管表明身份：请用 --clerk 指定姓名，并输入密码。</translation>
    </message>
    <message>
        <source>{name} is the backup of another book ({office}), so nothing was changed. Choose one of this book; to put it in the place of this one all the same, use deskbell restore with --other-book.</source>
        <translation>{name} 是另一个账本（{office}）的备份，因此没有更改任何内容。请选择本账本的备份；确要用它取代本账本，请用 deskbell restore 加 --other-book。</translation>
    </message>
    <message>
        <source>Nothing was changed: nobody in this book may bring a backup back. Let whoever looks after this PC move {name} elsewhere and start Deskbell again: then it offers one.</source>
        <translation>未作任何更改：这个账本中没有人可以恢复备份。请让维护人员把文件 {name} 移到别处，再重新启动首问，届时会提供可恢复的备份。</translation>
    </message>
    <message>
        <source>This is too short to keep others out. Type a PIN of at least {digits} digits or a password of at least {signs} characters.</source>
        <translation>太短，挡不住别人。请输入至少 {digits} 位数字或至少 {signs} 个字符的密码。</translation>
    </message>
    <message>
        <source>This is longer than anybody can type each morning. Choose one of at most {most} characters.</source>
        <translation>太长，没有人能每天早上输入。请选不超过 {most} 个字符的。</translation>
    </message>
    <message>
        <source>This is no recovery key: a character is missing or mistyped. Compare it with the sheet, group by group, and type it again.</source>
        <translation>这不是恢复码：少了或输错了字符。请逐组对照恢复码单，重新输入。</translation>
    </message>
    <message>
        <source>Only an administrator may change this about who works here and how they sign in. Ask one to sit down at this desk and do it.</source>
        <translation>有关在岗人员和登录方式，这一项只有管理员可以更改。请管理员来这台前台操作。</translation>
    </message>
    <message>
        <source>This is what anybody would try first. Choose one that is no row of keys, no repetition and no 1234 or 4321.</source>
        <translation>这是任何人都会先试的。请不要用连续的按键、重复的字符，也不要用 1234 或 4321。</translation>
    </message>
    <message>
        <source>One’s own name is what anybody would try first. Choose something nobody here connects with it.</source>
        <translation>自己的名字是任何人都会先试的。请选一个别人联想不到的。</translation>
    </message>
    <message>
        <source>This recovery key is spent, or that of another book. Look in the safe for the newest sheet and type its key.</source>
        <translation>这个恢复码已经用过，或属于另一个账本。请在保险柜里找最新的恢复码单，输入上面的恢复码。</translation>
    </message>
    <message>
        <source>The recovery key gives a new PIN only to an administrator, and one works here. Choose the administrator, who then gives the others theirs.</source>
        <translation>恢复码只能给管理员设新的密码，而这里有管理员。请选择管理员，再由管理员给其他人发放。</translation>
    </message>
    <message>
        <source>Only a dispatcher or a manager may do this. Ask one to sit down at this desk and do it.</source>
        <translation>只有派工员或主管可以这样做。请其中一位来这台前台操作。</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in; without one nobody could look after signing in. Make somebody with a PIN an administrator first.</source>
        <translation>这是最后一位能登录的管理员；没有管理员就没有人能管理登录。请先让一位有密码的人成为管理员。</translation>
    </message>
    <message>
        <source>Write the name of the employee.</source>
        <translation>请填写员工姓名。</translation>
    </message>
    <message>
        <source>Write which certificate this is: a number or a last day alone says nothing.</source>
        <translation>请填写证书名称：只有编号或到期日看不出是什么证书。</translation>
    </message>
    <message>
        <source>This person has a record already, under {name}. Open that one, or choose somebody else.</source>
        <translation>此人已有档案（{name}）。请打开该档案，或选择其他人。</translation>
    </message>
    <message>
        <source>The last day lies ahead. Enter it when it has come.</source>
        <translation>离职日期在将来。请到当天再登记。</translation>
    </message>
    <message>
        <source>Choose what it is: praise, an honour, a reward, training or welfare.</source>
        <translation>请选择类别：表扬、荣誉、奖励、培训或福利。</translation>
    </message>
    <message>
        <source>Write what it is for, in a sentence others can read.</source>
        <translation>请写明事由，用别人看得懂的一句话。</translation>
    </message>
    <message>
        <source>This day lies ahead. Write down what has happened.</source>
        <translation>日期在将来。请登记已经发生的事。</translation>
    </message>
    <message>
        <source>{number} is no praise from an owner. Choose “Praise” and the number of a praise, or leave the case out.</source>
        <translation>{number} 不是业主的表扬。请选“表扬”并填写表扬件的编号，或不填受理件。</translation>
    </message>
    <message>
        <source>No point was ticked. Say of at least one whether it was met.</source>
        <translation>没有勾选任何一项。请至少判定一项。</translation>
    </message>
    <message>
        <source>A point cannot be met and missed at once. Choose one of the two.</source>
        <translation>同一项不能既达到又未达到。请二选一。</translation>
    </message>
    <message>
        <source>Write who suggests it.</source>
        <translation>请填写建议人。</translation>
    </message>
    <message>
        <source>Write what is suggested.</source>
        <translation>请填写建议内容。</translation>
    </message>
    <message>
        <source>This suggestion is not in the register any more. Refresh the list.</source>
        <translation>登记中已没有这条建议。请刷新列表。</translation>
    </message>
    <message>
        <source>{number} was decided already. Take the decision back first.</source>
        <translation>{number} 已有决定。请先撤回该决定。</translation>
    </message>
    <message>
        <source>Say why: whoever made the suggestion will ask.</source>
        <translation>请写明理由：建议人会问。</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>yesterday {time}</source>
        <translation>昨日{time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今日{time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明日{time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>−{n} min</source>
        <translation>逾期{n}分钟</translation>
    </message>
    <message>
        <source>−{n} h</source>
        <translation>逾期{n}小时</translation>
    </message>
    <message>
        <source>−{n} day</source>
        <translation>逾期{n}天</translation>
    </message>
    <message>
        <source>−{n} days</source>
        <translation>逾期{n}天</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>Plan a move</source>
        <translation>安排搬迁</translation>
    </message>
    <message>
        <source>Change the move: {direction}</source>
        <translation>修改搬迁：{direction}</translation>
    </message>
    <message>
        <source>Note at: {step}</source>
        <translation>备注：{step}</translation>
    </message>
    <message>
        <source>{who} has moved in</source>
        <translation>{who}已迁入</translation>
    </message>
    <message>
        <source>{who} has moved out</source>
        <translation>{who}已迁出</translation>
    </message>
    <message>
        <source>The move is over</source>
        <translation>搬迁完成</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>办理时间与经办人</translation>
    </message>
    <message>
        <source>This move has no steps. The list of steps is in the settings.</source>
        <translation>本次搬迁没有步骤。步骤清单在“设置”中维护。</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>已办（空格）</translation>
    </message>
    <message>
        <source>Not done (Space)</source>
        <translation>未办（空格）</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Change {number}</source>
        <translation>修改 {number}</translation>
    </message>
    <message>
        <source>New notice about {incident}</source>
        <translation>新建公告（关于 {incident}）</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新建公告</translation>
    </message>
    <message>
        <source>Post {number}</source>
        <translation>张贴 {number}</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation>确认张贴</translation>
    </message>
    <message>
        <source>{number} hangs: where, and until when</source>
        <translation>{number} 张贴中：位置与期限</translation>
    </message>
    <message>
        <source>{number}: put its days right</source>
        <translation>更正 {number} 的日期</translation>
    </message>
    <message>
        <source>Take down {number}</source>
        <translation>撤下 {number}</translation>
    </message>
    <message>
        <source>It is down</source>
        <translation>确认撤下</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>公共事件</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>待张贴</translation>
    </message>
    <message>
        <source>Void, hangs</source>
        <translation>作废待撤</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>应撤下</translation>
    </message>
    <message>
        <source>Hanging</source>
        <translation>张贴中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To come down</source>
        <translation>应撤下</translation>
    </message>
    <message>
        <source>No notice has to come down today.</source>
        <translation>今天没有需要撤下的公告。</translation>
    </message>
    <message>
        <source>Nothing hangs on the boards.</source>
        <translation>目前没有张贴中的公告。</translation>
    </message>
    <message>
        <source>No notices yet. Ins writes one, and so does “Notice…” on an incident.</source>
        <translation>还没有公告。按 Ins 新建一份，也可在公共事件页点“公告…”。</translation>
    </message>
    <message>
        <source>No notice here.</source>
        <translation>此处没有公告。</translation>
    </message>
</context>
<context>
    <name>outgoing</name>
    <message>
        <source>No printer: {name} was kept as a PDF</source>
        <translation>没有打印机：{name} 已保存为 PDF</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>{name} sent to {printer}</source>
        <translation>{name} 已发送到 {printer}</translation>
    </message>
    <message>
        <source>{name} was not printed: {reason} It stays in the print queue.</source>
        <translation>{name} 未打印：{reason}已留在打印队列中。</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}</source>
        <translation>{file} 未能保存：{reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>owners</name>
    <message>
        <source>Add a flat</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>Add flat</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a person to {flat}</source>
        <translation>为 {flat} 新增人员</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>修改 {name}</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>{name} moved out of {flat}</source>
        <translation>{name} 搬离 {flat}</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>Change of owner of {flat}</source>
        <translation>{flat} 业主变更</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>变更业主</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>已入住</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>未结 {n}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Tenant {tenants}</source>
        <translation>租户 {tenants}</translation>
    </message>
    <message>
        <source>{owners} · tenant {tenants}</source>
        <translation>{owners} · 租户 {tenants}</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Renovating</source>
        <translation>装修中</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉报修</translation>
    </message>
    <message>
        <source>Owners &amp; units</source>
        <translation>业主与房屋</translation>
    </message>
    <message>
        <source>Work slips</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Return calls</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>公共事件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建登记</translation>
    </message>
    <message>
        <source>Sudden event</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>派工日程</translation>
    </message>
    <message>
        <source>Incoming letters</source>
        <translation>来函登记</translation>
    </message>
    <message>
        <source>Letters to many</source>
        <translation>批量发函</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>目标与措施</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>设置本管理处</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Take a key into keeping</source>
        <translation>登记留存钥匙</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>修改钥匙记录</translation>
    </message>
    <message>
        <source>Lend the key {key}</source>
        <translation>借出钥匙 {key}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Take a paper into keeping</source>
        <translation>登记留存资料</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>修改资料记录</translation>
    </message>
    <message>
        <source>Give back: {paper}</source>
        <translation>退还：{paper}</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Proof of ownership</source>
        <translation>产权证明</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租赁合同</translation>
    </message>
    <message>
        <source>Handover paper</source>
        <translation>交房资料</translation>
    </message>
    <message>
        <source>Renovation paper</source>
        <translation>装修资料</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复印件</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>在柜</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>English / Chinese</source>
        <translation>中文／英文</translation>
    </message>
</context>
<context>
    <name>passes</name>
    <message>
        <source>Printing {number}</source>
        <translation>正在打印 {number}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Not back</source>
        <translation>逾期未交回</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>未交回</translation>
    </message>
    <message>
        <source>Day is over</source>
        <translation>已过有效期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Item-release pass</source>
        <translation>物品放行条</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>开具</translation>
    </message>
    <message>
        <source>{number} came back from the gate</source>
        <translation>{number} 已由门岗交回</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>门岗已交回</translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation>作废 {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The printer “{printer}” is not there. Switch it on, or print on another one.</source>
        <translation>找不到打印机“{printer}”。请开机或连接该打印机，或改用其他打印机。</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not begin. Look at paper and cable, then print again.</source>
        <translation>打印机“{printer}”没有开始打印。请检查纸张和连线后再次打印。</translation>
    </message>
    <message>
        <source>The printer “{printer}” stopped in the middle. Look at what came out, then print again.</source>
        <translation>打印机“{printer}”中途停止。请查看已打出的部分后再次打印。</translation>
    </message>
    <message>
        <source>Deskbell was closed or the PC went off while it was printed. Look whether it came out.</source>
        <translation>打印过程中程序被关闭或电脑断电，请先查看是否已经打出。</translation>
    </message>
    <message>
        <source>There is no printer, and the file could not be written: {detail}. Free some space, then try again.</source>
        <translation>没有打印机，且文件无法写入：{detail}。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
</context>
<context>
    <name>printqueue</name>
    <message>
        <source>Asked for</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>打印完成</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>今日已打印</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>没有等待打印的纸件。</translation>
    </message>
    <message>
        <source>Everything asked for came out.</source>
        <translation>所有纸件均已打印。</translation>
    </message>
    <message>
        <source>Nothing was printed today.</source>
        <translation>今日尚未打印。</translation>
    </message>
    <message>
        <source>Nothing was printed yet: slips, letters and lists stand here once they are.</source>
        <translation>尚无打印记录：派工单、函件和清单打印后会列在这里。</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印中</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Kept as PDF</source>
        <translation>已存为 PDF</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>Flat file</source>
        <translation>房屋档案</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Printed?</source>
        <translation>是否已出纸？</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Register of visits and calls</source>
        <translation>来访来电登记表</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>releases</name>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Deskbell {version} can be installed</source>
        <translation>可安装首问 {version}</translation>
    </message>
    <message>
        <source>No folder is named: Deskbell does not look for newer versions.</source>
        <translation>未指定文件夹：首问不查找新版本。</translation>
    </message>
    <message>
        <source>The folder does not answer yet. You can go on working; you are told when it does.</source>
        <translation>文件夹暂无响应。您可以继续工作，有结果时会提示。</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <source>The folder did not answer: {folder}. Is the network, or the PC it lies on, switched on? Try again later.</source>
        <translation>文件夹没有响应：{folder}。网络或文件夹所在的电脑是否已开启？请稍后再试。</translation>
    </message>
    <message>
        <source>This is only a part of a folder&apos;s name: {folder}. Write it whole, from the drive or the share on, such as {drive} or {share}.</source>
        <translation>文件夹路径不完整：{folder}。请从盘符或共享名写起，例如 {drive} 或 {share}。</translation>
    </message>
    <message>
        <source>The folder is not there, or this PC may not look into it: {folder}. Is its share or stick connected, and is its name right?</source>
        <translation>文件夹不存在，或本机无权查看：{folder}。请检查共享文件夹或 U 盘是否已连接，名称是否正确。</translation>
    </message>
    <message>
        <source>Nothing newer lies in the folder: Deskbell {version} is the newest.</source>
        <translation>文件夹中没有更新的版本：首问 {version} 已是最新。</translation>
    </message>
</context>
<context>
    <name>renovation</name>
    <message>
        <source>Renovation application</source>
        <translation>装修申请</translation>
    </message>
    <message>
        <source>Change the renovation</source>
        <translation>修改装修登记</translation>
    </message>
    <message>
        <source>Permit for: {scope}</source>
        <translation>装修许可证：{scope}</translation>
    </message>
    <message>
        <source>Permit the work</source>
        <translation>发放许可证</translation>
    </message>
    <message>
        <source>Stop: {scope}</source>
        <translation>停工：{scope}</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>责令停工</translation>
    </message>
    <message>
        <source>Acceptance of: {scope}</source>
        <translation>竣工验收：{scope}</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>验收合格</translation>
    </message>
    <message>
        <source>Withdraw: {scope}</source>
        <translation>撤回：{scope}</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Register a worker</source>
        <translation>登记施工人员</translation>
    </message>
    <message>
        <source>Change the worker</source>
        <translation>修改施工人员</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>施工人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>出入证</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>No worker is registered. The gate lets in only who is.</source>
        <translation>尚未登记施工人员。门岗只放行已登记人员。</translation>
    </message>
    <message>
        <source>Register a worker…</source>
        <translation>登记施工人员…</translation>
    </message>
    <message>
        <source>The worker is taken off</source>
        <translation>已注销该施工人员</translation>
    </message>
    <message>
        <source>Breach of the renovation rules</source>
        <translation>装修违规登记</translation>
    </message>
    <message>
        <source>Change the breach</source>
        <translation>修改违规登记</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>确认整改</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>违规整改</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>违规情况</translation>
    </message>
    <message>
        <source>To right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Righted</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No breach was found.</source>
        <translation>没有违规记录。</translation>
    </message>
    <message>
        <source>Record a breach…</source>
        <translation>登记违规…</translation>
    </message>
    <message>
        <source>The breach is taken off the file</source>
        <translation>已移除该违规记录</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>办理整改…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新列为未整改</translation>
    </message>
    <message>
        <source>Notice…</source>
        <translation>整改通知书…</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停工</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The work is permitted</source>
        <translation>已发放装修许可证</translation>
    </message>
    <message>
        <source>The work is stopped</source>
        <translation>已停工</translation>
    </message>
    <message>
        <source>The work is accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>The application is withdrawn</source>
        <translation>申请已撤回</translation>
    </message>
    <message>
        <source>Letter of responsibility</source>
        <translation>装修责任书</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation>施工人员登记表</translation>
    </message>
    <message>
        <source>Permit for the door</source>
        <translation>装修许可证（张贴）</translation>
    </message>
    <message>
        <source>Temporary passes</source>
        <translation>临时出入证</translation>
    </message>
    <message>
        <source>Inspection log</source>
        <translation>巡查记录表</translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation>违规整改通知书</translation>
    </message>
    <message>
        <source>Request to alter the work</source>
        <translation>装修变更申请表</translation>
    </message>
    <message>
        <source>Acceptance form</source>
        <translation>竣工验收表</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>No permit yet</source>
        <translation>无许可证</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未整改</translation>
    </message>
    <message>
        <source>Notice of the breach: {what}</source>
        <translation>违规整改通知书：{what}</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Report {period}</source>
        <translation>报告 {period}</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>另存为工作簿</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>已停止，未写入文件</translation>
    </message>
    <message>
        <source>{number} issued: the report of {period} never changes again</source>
        <translation>{number} 已签发：{period}报告从此不再变动</translation>
    </message>
    <message>
        <source>Issuing the report of {period}</source>
        <translation>正在签发{period}报告</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{month}: {told}</source>
        <translation>{month}：{told}</translation>
    </message>
    <message>
        <source>{name}: lowest {low} in {low_month}, highest {high} in {high_month}, last {last}.</source>
        <translation>{name}：最低 {low}（{low_month}），最高 {high}（{high_month}），最近 {last}。</translation>
    </message>
    <message>
        <source>Aim {target}</source>
        <translation>努力方向 {target}</translation>
    </message>
    <message>
        <source>Goal {target}</source>
        <translation>目标 {target}</translation>
    </message>
    <message>
        <source>The book tells nothing of these months yet.</source>
        <translation>账本中尚无这些月份的数据。</translation>
    </message>
    <message>
        <source>n = {n} ({source})</source>
        <translation>n = {n}（{source}）</translation>
    </message>
    <message>
        <source>{month} is not over: it is compared with whole months.</source>
        <translation>{month}尚未结束，是与完整的月份相比。</translation>
    </message>
    <message>
        <source>The book begins in {month}: no month before it is shown.</source>
        <translation>账本自{month}开始，此前各月不显示。</translation>
    </message>
    <message>
        <source>{figure}: n is below {least} in 1 month; a change there may be chance.</source>
        <translation>{figure}：有 1 个月 n 小于 {least}，其变化可能出于偶然。</translation>
    </message>
    <message>
        <source>{figure}: n is below {least} in {months} months; a change there may be chance.</source>
        <translation>{figure}：有 {months} 个月 n 小于 {least}，其变化可能出于偶然。</translation>
    </message>
    <message>
        <source>The two figures are of different records: a month of one is not that of the other.</source>
        <translation>两个指标来自不同的记录，同一月份所含的事项并不相同。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>本期指标</translation>
    </message>
    <message>
        <source>Figures over 24 months</source>
        <translation>24 个月走势</translation>
    </message>
    <message>
        <source>When and where things happen</source>
        <translation>何时何地发生</translation>
    </message>
    <message>
        <source>The report on paper</source>
        <translation>纸面报告</translation>
    </message>
    <message>
        <source>Reports issued</source>
        <translation>已签发的报告</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>将报告存为 PDF</translation>
    </message>
    <message>
        <source>Save the report as a workbook</source>
        <translation>将报告存为工作簿</translation>
    </message>
    <message>
        <source>Issue the report: it never changes again</source>
        <translation>签发报告：从此不再变动</translation>
    </message>
    <message>
        <source>Prepare the report anew</source>
        <translation>重新生成报告</translation>
    </message>
    <message>
        <source>Goals and measures of this period</source>
        <translation>本期目标与措施</translation>
    </message>
    <message>
        <source>What the figure means, at which hours, what has changed since</source>
        <translation>指标含义、发生时段、签发后的变动</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>选择时段</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一视图</translation>
    </message>
    <message>
        <source>View before</source>
        <translation>上一视图</translation>
    </message>
    <message>
        <source>{figure}: {part}</source>
        <translation>{figure}：{part}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarter {n} of {year}</source>
        <translation>{year}年第{n}季度</translation>
    </message>
    <message>
        <source>First half of {year}</source>
        <translation>{year}年上半年</translation>
    </message>
    <message>
        <source>Second half of {year}</source>
        <translation>{year}年下半年</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{mark} {n} pts</source>
        <translation>{mark} {n} 百分点</translation>
    </message>
    <message>
        <source>{mark} from 0</source>
        <translation>{mark} 原为 0</translation>
    </message>
    <message>
        <source>{change}, better</source>
        <translation>{change}，好转</translation>
    </message>
    <message>
        <source>{change}, worse</source>
        <translation>{change}，变差</translation>
    </message>
    <message>
        <source>{change}, the period is not over</source>
        <translation>{change}，本期尚未结束</translation>
    </message>
    <message>
        <source>{change}, may be chance</source>
        <translation>{change}，可能出于偶然</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language}版</translation>
    </message>
    <message>
        <source>The report of {period} was not ready yet: it was neither printed nor saved</source>
        <translation>{period}的报告当时尚未准备好：没有打印，也没有保存</translation>
    </message>
</context>
<context>
    <name>residents</name>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
</context>
<context>
    <name>right</name>
    <message>
        <source>Have something set right</source>
        <translation>发起整改</translation>
    </message>
    <message>
        <source>Set right: go on</source>
        <translation>整改：继续</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>整改负责人</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> 个工作日</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>限期</translation>
    </message>
    <message>
        <source>Or by this day</source>
        <translation>或指定完成日</translation>
    </message>
    <message>
        <source>First: why it happened</source>
        <translation>第一步：原因分析</translation>
    </message>
    <message>
        <source>Then: what cures it</source>
        <translation>第二步：整改措施</translation>
    </message>
    <message>
        <source>It is set right</source>
        <translation>整改已完成</translation>
    </message>
    <message>
        <source>Set right</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>To be set right</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nothing has to be set right because of this case.</source>
        <translation>本件没有需要整改的事项。</translation>
    </message>
    <message>
        <source>Have something set right…</source>
        <translation>发起整改…</translation>
    </message>
    <message>
        <source>It is taken off: nothing has to be set right there</source>
        <translation>该整改事项已移除</translation>
    </message>
    <message>
        <source>Set right…</source>
        <translation>登记整改完成…</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>撤回完成</translation>
    </message>
    <message>
        <source>Write why it happened and what cures it; then it can be set right</source>
        <translation>请先写明原因和措施，再登记整改完成</translation>
    </message>
    <message>
        <source>To be set right: opened</source>
        <translation>已发起整改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Set right {day}</source>
        <translation>{day} 整改完成</translation>
    </message>
    <message>
        <source>Measure under way</source>
        <translation>措施执行中</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>已分析原因</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>待分析原因</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Add a person to the desk</source>
        <translation>添加前台人员</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新增分类</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Classes of cases</source>
        <translation>事项分类</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>转办部门</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>There is no class: cases are taken without one.</source>
        <translation>没有分类，登记时不分类。</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>新增分类…</translation>
    </message>
    <message>
        <source>What the desk may choose, who gets it, and how long it may take. A change serves the cases taken from now on; those taken before keep their limits.</source>
        <translation>登记时可选的分类、转办的部门和时限。修改只对此后登记的事项生效，已登记的事项保持原时限。</translation>
    </message>
    <message>
        <source>None: it is a heading itself</source>
        <translation>无（本身就是大类）</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>About staff</source>
        <translation>涉及员工</translation>
    </message>
    <message>
        <source>Password of the backups to come</source>
        <translation>今后备份的密码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>China (mainland)</source>
        <translation>中国内地</translation>
    </message>
    <message>
        <source>Hong Kong SAR</source>
        <translation>香港特别行政区</translation>
    </message>
    <message>
        <source>Macao SAR</source>
        <translation>澳门特别行政区</translation>
    </message>
    <message>
        <source>Taiwan, China</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>None: only the week counts</source>
        <translation>无：只按每周工作日计算</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>派工员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Work slips</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Complaint forms and registers</source>
        <translation>投诉处理单与登记表</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Item-release passes</source>
        <translation>物品放行条</translation>
    </message>
    <message>
        <source>Files of flats</source>
        <translation>房屋档案</translation>
    </message>
    <message>
        <source>Papers of renovations</source>
        <translation>装修纸件</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours by the clock</source>
        <translation>小时（按钟点）</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作小时</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>{n} working hour</source>
        <translation>{n} 个工作小时</translation>
    </message>
    <message>
        <source>{n} working hours</source>
        <translation>{n} 个工作小时</translation>
    </message>
    <message>
        <source>{n} working day</source>
        <translation>{n}个工作日</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n}个工作日</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>Rename the step</source>
        <translation>修改步骤名称</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Moves in this direction go through no steps.</source>
        <translation>此类搬迁没有步骤。</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>添加步骤…</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增话术</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>修改话术</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>None of its own: the lines of its heading and of every class are shown.</source>
        <translation>该类别没有单独的话术，显示所属大类和通用的话术。</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>新增一条…</translation>
    </message>
    <message>
        <source>The line is taken off</source>
        <translation>话术已移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Whom to call as well</source>
        <translation>增加呼叫对象</translation>
    </message>
    <message>
        <source>Whom to call, in this order</source>
        <translation>呼叫名单（按顺序）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>负责事项</translation>
    </message>
    <message>
        <source>No list of its own: that of its heading holds.</source>
        <translation>该类别没有单独的名单，沿用所属大类的名单。</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>增加呼叫对象…</translation>
    </message>
    <message>
        <source>Taken off the call list</source>
        <translation>已从呼叫名单移除</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>该说的话</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>忌说的话</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>要问的问题</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>备用答复</translation>
    </message>
    <message>
        <source>Shown beside the form while a case is taken: the class&apos;s own lines come first.</source>
        <translation>登记时显示在表单旁边，该类别自己的话术排在最前。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>{name}, Chinese</source>
        <translation>{name}（中文）</translation>
    </message>
    <message>
        <source>{name}, English</source>
        <translation>{name}（英文）</translation>
    </message>
    <message>
        <source>New cause</source>
        <translation>新增原因类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>There is no cause to choose.</source>
        <translation>没有可选的原因类别。</translation>
    </message>
    <message>
        <source>Add a cause…</source>
        <translation>新增原因类别…</translation>
    </message>
    <message>
        <source>No case is closed without one of these: they say what must be put right for good.</source>
        <translation>办结时必须选择其一，用来查明需要根治的问题。</translation>
    </message>
    <message>
        <source>New estate</source>
        <translation>新增小区</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>{name} 栋</translation>
    </message>
    <message>
        <source>Estates</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>There is no estate.</source>
        <translation>没有小区。</translation>
    </message>
    <message>
        <source>Add an estate…</source>
        <translation>新增小区…</translation>
    </message>
    <message>
        <source>The estate was taken off</source>
        <translation>小区已移除</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>There is no building yet: it comes with its first flat.</source>
        <translation>还没有楼栋，录入第一套房屋时自动建立。</translation>
    </message>
    <message>
        <source>A case belongs to the estate its flat&apos;s building belongs to when it is taken. Cases taken before stay where they were.</source>
        <translation>事项按登记时房屋所在楼栋归入小区，已登记的事项不随之变动。</translation>
    </message>
    <message>
        <source>New own day</source>
        <translation>新增自定日期</translation>
    </message>
    <message>
        <source>The office&apos;s own days</source>
        <translation>本单位自定日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>上班与否</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>按公共日历</translation>
    </message>
    <message>
        <source>The public calendar alone counts. Put down a day on which the office is closed or open against it, such as a typhoon day or a Saturday worked.</source>
        <translation>目前只按公共日历计算。如遇台风停工、周六加班等与公共日历不同的日子，请在此登记。</translation>
    </message>
    <message>
        <source>Add an own day…</source>
        <translation>新增自定日期…</translation>
    </message>
    <message>
        <source>Own day taken off</source>
        <translation>已撤销自定日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>make-up day, works</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>closed in the week</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>holiday: {name}</source>
        <translation>节假日：{name}</translation>
    </message>
    <message>
        <source>{word} – changes nothing</source>
        <translation>{word}（登记后无变化）</translation>
    </message>
    <message>
        <source>Kept: the limits serve the cases and calls to come</source>
        <translation>已保存：对此后的事项和回访生效</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新增地点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>公共部位</translation>
    </message>
    <message>
        <source>In the flat</source>
        <translation>户内</translation>
    </message>
    <message>
        <source>There is no place to choose: the desk types where it is.</source>
        <translation>没有可选的地点，登记时手工填写。</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>新增地点…</translation>
    </message>
    <message>
        <source>Offered while a case is taken; any other place may be typed there.</source>
        <translation>登记时可选；其他地点可直接填写。</translation>
    </message>
    <message>
        <source>New quick action</source>
        <translation>新增快捷操作</translation>
    </message>
    <message>
        <source>Change the quick action</source>
        <translation>修改快捷操作</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>执行内容</translation>
    </message>
    <message>
        <source>There is no quick action yet.</source>
        <translation>还没有快捷操作。</translation>
    </message>
    <message>
        <source>Add a quick action…</source>
        <translation>添加快捷操作…</translation>
    </message>
    <message>
        <source>Quick action taken off</source>
        <translation>已移除快捷操作</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Departments and trades</source>
        <translation>部门与工种</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>事项分类</translation>
    </message>
    <message>
        <source>There is no department: nothing can be passed on.</source>
        <translation>没有部门，事项无法转办。</translation>
    </message>
    <message>
        <source>Add a department…</source>
        <translation>新增部门…</translation>
    </message>
    <message>
        <source>Cases are passed to these and slips made out for them. One left out is proposed by no class any more.</source>
        <translation>事项转给这些部门，派工单也开给它们。停用的部门不再由任何分类推荐。</translation>
    </message>
    <message>
        <source>Asked in a year</source>
        <translation>一年内使用</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>新增套餐</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>所含项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>There is no package yet.</source>
        <translation>尚无套餐。</translation>
    </message>
    <message>
        <source>Add a package…</source>
        <translation>新增套餐…</translation>
    </message>
    <message>
        <source>Package taken off the price list</source>
        <translation>套餐已从价目表移除</translation>
    </message>
    <message>
        <source>New entry of the price list</source>
        <translation>新增价目</translation>
    </message>
    <message>
        <source>Entry of the price list</source>
        <translation>价目</translation>
    </message>
    <message>
        <source>New price: {name}</source>
        <translation>新价格：{name}</translation>
    </message>
    <message>
        <source>Print the price list</source>
        <translation>打印价目表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>即将执行</translation>
    </message>
    <message>
        <source>There is no price list yet: slips take lines in your own words.</source>
        <translation>尚无价目表：派工单上可自行填写项目。</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>新增项目…</translation>
    </message>
    <message>
        <source>Entry taken off the price list</source>
        <translation>项目已从价目表移除</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>新价格…</translation>
    </message>
    <message>
        <source>Prices of the chosen entry, day by day</source>
        <translation>所选项目的历次价格</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This entry has no price yet.</source>
        <translation>该项目尚无价格。</translation>
    </message>
    <message>
        <source>Let it not come</source>
        <translation>取消该价格</translation>
    </message>
    <message>
        <source>The price from {day} does not come</source>
        <translation>{day} 起的价格已取消</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>A4 sheets, torn into copies</source>
        <translation>A4 纸，裁成各联</translation>
    </message>
    <message>
        <source>A5 sheets</source>
        <translation>A5 纸</translation>
    </message>
    <message>
        <source>Continuous multi-part paper, 241 × 140 mm</source>
        <translation>连续多联打印纸，241 × 140 毫米（二等分）</translation>
    </message>
    <message>
        <source>Continuous multi-part paper, 241 × 93 mm</source>
        <translation>连续多联打印纸，241 × 93 毫米（三等分）</translation>
    </message>
    <message>
        <source>Kept: slips are printed like this from now on</source>
        <translation>已保存：今后的派工单按此打印</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新增维修人员</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>各部门通用</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>There is no worker on the list: slips name whoever is typed on them.</source>
        <translation>名单中尚无维修人员：派工单上可直接填写姓名。</translation>
    </message>
    <message>
        <source>Add a worker…</source>
        <translation>添加维修人员…</translation>
    </message>
    <message>
        <source>The worker was taken off the list</source>
        <translation>已从名单中移除该维修人员</translation>
    </message>
    <message>
        <source>Offered wherever a slip is made out, those of its department first; any other name may be typed. The day board has a column for each.</source>
        <translation>开派工单时可从中选择，本部门人员排在前面；也可直接填写其他姓名。派工日程板上每人一列。</translation>
    </message>
    <message>
        <source>DL envelope, window at the left</source>
        <translation>DL信封，左侧开窗</translation>
    </message>
    <message>
        <source>DL envelope, window at the right</source>
        <translation>DL信封，右侧开窗</translation>
    </message>
    <message>
        <source>C5 envelope, window at the left</source>
        <translation>C5信封，左侧开窗</translation>
    </message>
    <message>
        <source>C5 envelope, window at the right</source>
        <translation>C5信封，右侧开窗</translation>
    </message>
    <message>
        <source>Envelope without a window</source>
        <translation>不开窗信封</translation>
    </message>
    <message>
        <source>Kept: letters are written like this from now on</source>
        <translation>已保存：今后的函件均按此样式</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Kept: reports are prepared like this from now on</source>
        <translation>已保存：今后按此编制报告</translation>
    </message>
</context>
<context>
    <name>shifts</name>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>确认交班</translation>
    </message>
    <message>
        <source>Take over {number} from {name}</source>
        <translation>接班：{number}，交班人 {name}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Read and checked</source>
        <translation>已阅读核对</translation>
    </message>
    <message>
        <source>To be said of it</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To be said of the whole</source>
        <translation>总体备注</translation>
    </message>
    <message>
        <source>Read this section, then tick it</source>
        <translation>请先阅读本项再勾选</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>交班时间</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接记录</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>尚未交班</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接班</translation>
    </message>
    <message>
        <source>F9 hands over; the day itself has written what is below.</source>
        <translation>按 F9 交班；以下内容由系统根据当日情况自动列出。</translation>
    </message>
    <message>
        <source>Given by {name}, {time}</source>
        <translation>交班人 {name}，{time}</translation>
    </message>
    <message>
        <source>taken over by {name}, {time}</source>
        <translation>接班人 {name}，{time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>交 {name}</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>久未领取</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>Longer than {n} days: call, or send it back</source>
        <translation>超过 {n} 天：请电话通知或退回</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>久未领取</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New thing at the desk</source>
        <translation>新的留存物品</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>From whom (courier, finder)</source>
        <translation>来源（快递员、拾获人）</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hand out {number}: {what}</source>
        <translation>发放 {number}：{what}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>核对方式</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>已划销</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>须交接</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>检查层级</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>The next shift must read it</source>
        <translation>下一班须阅读</translation>
    </message>
    <message>
        <source>Write a time such as 9:30</source>
        <translation>请输入时间，如 9:30</translation>
    </message>
    <message>
        <source>Write the day</source>
        <translation>请输入日期</translation>
    </message>
    <message>
        <source>Cross out the entry</source>
        <translation>划销记录</translation>
    </message>
    <message>
        <source>Why does it not hold?</source>
        <translation>为何划销？</translation>
    </message>
    <message>
        <source>{since}: {counts}</source>
        <translation>{since}：{counts}</translation>
    </message>
    <message>
        <source>{shift}: {names}</source>
        <translation>{shift}：{names}</translation>
    </message>
    <message>
        <source>nobody written down</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>On call now ({shift}): {names}</source>
        <translation>当前待命（{shift}）：{names}</translation>
    </message>
    <message>
        <source>From {time} ({shift}): {names}</source>
        <translation>{time} 起（{shift}）：{names}</translation>
    </message>
    <message>
        <source>Name {n}</source>
        <translation>姓名 {n}</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>电话 {n}</translation>
    </message>
    <message>
        <source>When the shifts begin</source>
        <translation>班次时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day shift from</source>
        <translation>白班开始</translation>
    </message>
    <message>
        <source>Night shift from</source>
        <translation>夜班开始</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>signin</name>
    <message>
        <source>no PIN yet</source>
        <translation>尚无密码</translation>
    </message>
    <message>
        <source>A first PIN for {name}</source>
        <translation>为{name}发放初始密码</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>First PIN</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Tell it to {name} and to nobody else. At the first sign-in a new one is asked for.</source>
        <translation>请只告诉{name}本人。首次登录时须设置新密码。</translation>
    </message>
    <message>
        <source>Tell it to {name} and to nobody else. At the next sign-in a new one is asked for; the PIN they had opens nothing any more.</source>
        <translation>请只告诉{name}本人。下次登录时须设置新密码；原来的密码即失效。</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>PIN or password until now</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New PIN or password</source>
        <translation>新的密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>A PIN of at least {digits} digits or a password of at least {characters} characters. Not {easy}, not the name.</source>
        <translation>密码至少 {digits} 位数字，或至少 {characters} 个字符；不能用 {easy}，也不能用姓名。</translation>
    </message>
    <message>
        <source>These are not the same characters as before. Type them once more.</source>
        <translation>两次输入不一致，请重新输入。</translation>
    </message>
    <message>
        <source>Type the new PIN or password here, and once more beside it.</source>
        <translation>请在此输入新密码，并再输入一次。</translation>
    </message>
</context>
<context>
    <name>slips</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>派往</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已试用</translation>
    </message>
    <message>
        <source>Signed by the owner</source>
        <translation>业主签字</translation>
    </message>
    <message>
        <source>Owner&apos;s opinion</source>
        <translation>业主意见</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>保修期内</translation>
    </message>
    <message>
        <source>The developer&apos;s duty</source>
        <translation>开发商责任</translation>
    </message>
    <message>
        <source>Value {value} · Charged {charged}</source>
        <translation>价值 {value} · 收费 {charged}</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>报修人</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>进门方式</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>需带物品</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Second visit of</source>
        <translation>二次上门，首次为</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后续派工单</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>尚未打印</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>已打印一次</translation>
    </message>
    <message>
        <source>Printed {n} times</source>
        <translation>已打印 {n} 次</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Work slips</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>No slip of this list matches. Enter opens any slip by its number.</source>
        <translation>此列表中没有符合的派工单。按回车可打开任意单号。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Second visit</source>
        <translation>二次上门</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <translation>未完成的原因</translation>
    </message>
    <message>
        <source>Why somebody must go again</source>
        <translation>需要再次上门的原因</translation>
    </message>
    <message>
        <source>What was done; may stay empty</source>
        <translation>处理情况（可不填）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Out too long</source>
        <translation>逾期未回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No slip is out. F9 on a case sends a trade.</source>
        <translation>没有在外的派工单。在受理单上按 F9 可派工。</translation>
    </message>
    <message>
        <source>No slip has been out for too long.</source>
        <translation>没有逾期未回的派工单。</translation>
    </message>
    <message>
        <source>Every slip of work done is signed by the owner.</source>
        <translation>已完工的派工单均有业主签字。</translation>
    </message>
    <message>
        <source>No slips here.</source>
        <translation>这里没有派工单。</translation>
    </message>
    <message>
        <source>arrived {moment}</source>
        <translation>{moment} 到场</translation>
    </message>
    <message>
        <source>finished {moment}</source>
        <translation>{moment} 完工</translation>
    </message>
    <message>
        <source>{number} is back; {next} goes out for the second visit</source>
        <translation>{number} 已回单；已开 {next} 二次上门</translation>
    </message>
    <message>
        <source>{number} set right; {next} of the second visit is still out</source>
        <translation>{number} 已更正；二次上门的 {next} 仍在外</translation>
    </message>
    <message>
        <source>{number} set right</source>
        <translation>{number} 已更正</translation>
    </message>
    <message>
        <source>{number} is back, not done; {case} stays with {trade}</source>
        <translation>{number} 已回单，未完成；{case} 仍由{trade}处理</translation>
    </message>
    <message>
        <source>{number} is back, not done</source>
        <translation>{number} 已回单，未完成</translation>
    </message>
    <message>
        <source>{number} is back</source>
        <translation>{number} 已交回</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>{next} is not printed yet</source>
        <translation>{next} 尚未打印</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{case}: send somebody again, let it wait or pass it on</source>
        <translation>{case}：可再次派工、暂停等待或转交</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开受理件</translation>
    </message>
    <message>
        <source>{number} is back, but the owner is not satisfied: see to {case} before it ends</source>
        <translation>{number} 已回单，但业主不满意：请先处理 {case} 再结案</translation>
    </message>
    <message>
        <source>{number} is back; nothing more is out for {case}</source>
        <translation>{number} 已回单；{case} 没有其他未回派工单</translation>
    </message>
    <message>
        <source>{number} is back, not signed by the owner; nothing more is out for {case}</source>
        <translation>{number} 已回单，业主未签字；{case} 没有其他在外派工单</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>办结受理件</translation>
    </message>
    <message>
        <source>{number}: not satisfied</source>
        <translation>{number}：业主不满意</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>受理投诉</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>1–2 天</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 天</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Slips out by worker</source>
        <translation>按人员查看未回单</translation>
    </message>
    <message>
        <source>No slip is out.</source>
        <translation>没有未回的派工单。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指定人员</translation>
    </message>
    <message>
        <source>{number} raised for {worker}</source>
        <translation>已开 {number}，派 {worker}</translation>
    </message>
    <message>
        <source>{number} raised</source>
        <translation>已开 {number}</translation>
    </message>
    <message>
        <source>its paper is out: tear it up</source>
        <translation>纸单已打印，请作废撕毁</translation>
    </message>
    <message>
        <source>Still out: {numbers}</source>
        <translation>仍在外：{numbers}</translation>
    </message>
    <message>
        <source>{number}: nothing was changed</source>
        <translation>{number}：没有改动</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} 已修改</translation>
    </message>
    <message>
        <source>{number} changed. The paper out there is the old one: print it again (F9)</source>
        <translation>{number} 已修改，外面的单据仍是旧的：请重新打印（F9）</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>the paper printed since is the old one: print it again (F9)</source>
        <translation>此后打印的纸单已过期，请重新打印 (F9)</translation>
    </message>
    <message>
        <source>Print {number} again</source>
        <translation>重新打印 {number}</translation>
    </message>
    <message>
        <source>What is the slip for?</source>
        <translation>这张单为何而开？</translation>
    </message>
    <message>
        <source>A &amp;new case, its slip with F9</source>
        <translation>新登记受理件，按 F9 开单(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;office&apos;s own work in this flat</source>
        <translation>物业在此户的自身工作(&amp;O)</translation>
    </message>
    <message>
        <source>Printing slips</source>
        <translation>正在打印派工单</translation>
    </message>
    <message>
        <source>{n} slips, {first} to {last}</source>
        <translation>{n} 张派工单，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Usually {name}</source>
        <translation>通常派{name}</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>New employee</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>Change the record</source>
        <translation>修改档案</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>At the desk as</source>
        <translation>前台人员</translation>
    </message>
    <message>
        <source>On slips as</source>
        <translation>派工人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To their credit</source>
        <translation>表扬与荣誉</translation>
    </message>
    <message>
        <source>For</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number of the praise</source>
        <translation>表扬件编号</translation>
    </message>
    <message>
        <source>Empty: the words of the praise</source>
        <translation>留空则取表扬件原话</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Spot check of manners and uniform</source>
        <translation>仪容仪表与礼仪抽查</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Deskbell warns 30 days before a certificate runs out. Praise taken at the desk is entered by its number; the list of praise and honours can be printed and hung up.</source>
        <translation>证书到期前 30 天开始提醒。前台受理的表扬按编号登记；表扬与荣誉名单可以打印张贴。</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Nobody has a record yet.</source>
        <translation>还没有员工档案。</translation>
    </message>
    <message>
        <source>Add an employee…</source>
        <translation>添加员工…</translation>
    </message>
    <message>
        <source>The record is taken off the file</source>
        <translation>已移除该档案</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>重新在职</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>还没有登记。</translation>
    </message>
    <message>
        <source>Enter praise, an honour, training…</source>
        <translation>登记表扬、荣誉、培训…</translation>
    </message>
    <message>
        <source>The entry is taken off the record</source>
        <translation>已从档案中移除该条</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开受理件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>No spot check was made yet.</source>
        <translation>还没有抽查记录。</translation>
    </message>
    <message>
        <source>Make a spot check…</source>
        <translation>做一次抽查…</translation>
    </message>
    <message>
        <source>The spot check is taken off the record</source>
        <translation>已移除该次抽查</translation>
    </message>
    <message>
        <source>{name} has left; the record stays</source>
        <translation>{name} 已离职，档案保留</translation>
    </message>
    <message>
        <source>{score} % ({n})</source>
        <translation>{score}%（{n} 次）</translation>
    </message>
    <message>
        <source>New suggestion</source>
        <translation>新建议</translation>
    </message>
    <message>
        <source>Who suggests it</source>
        <translation>建议人</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>建议内容</translation>
    </message>
    <message>
        <source>Accept {number}</source>
        <translation>采纳 {number}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>What its author is told</source>
        <translation>给建议人的答复</translation>
    </message>
    <message>
        <source>Measure for this month&apos;s review</source>
        <translation>写入本月回顾的措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Decline {number}</source>
        <translation>不采纳 {number}</translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation>作废 {number}</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>为何不计</translation>
    </message>
    <message>
        <source>Suggestions of the staff</source>
        <translation>员工合理化建议</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>建议人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Answer or measure</source>
        <translation>答复或措施</translation>
    </message>
    <message>
        <source>Nobody has suggested anything yet.</source>
        <translation>还没有人提建议。</translation>
    </message>
    <message>
        <source>Enter a suggestion…</source>
        <translation>登记建议…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>采纳…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>不采纳…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>恢复计数</translation>
    </message>
    <message>
        <source>What is accepted can go into the month&apos;s review as a measure at once, and the register names it.</source>
        <translation>采纳的建议可直接作为措施写入本月回顾，登记中会注明。</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Ran out {n} days ago</source>
        <translation>已过期 {n} 天</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>还剩 {n} 天</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>With department</source>
        <translation>已派办</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新受理</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信微信</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Outside body</source>
        <translation>外部机构</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>属实有理</translation>
    </message>
    <message>
        <source>Partly justified</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发商</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Manager of the office</source>
        <translation>管理处主管</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Cold or perfunctory</source>
        <translation>冷淡敷衍</translation>
    </message>
    <message>
        <source>Not my job, no guidance given</source>
        <translation>推说不管、不作指引</translation>
    </message>
    <message>
        <source>Fobbed off or deceived</source>
        <translation>推诿、欺瞒</translation>
    </message>
    <message>
        <source>May be visited</source>
        <translation>同意上门</translation>
    </message>
    <message>
        <source>No visit wanted</source>
        <translation>谢绝上门</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Solved at the desk</source>
        <translation>前台当场解决</translation>
    </message>
    <message>
        <source>Outside our duty, referred</source>
        <translation>非我方职责，已转介</translation>
    </message>
    <message>
        <source>Cannot be solved</source>
        <translation>无法解决</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>本人撤回</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>等住户</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>等配件</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>等外部单位</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>等天气</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Out too long</source>
        <translation>逾期未回</translation>
    </message>
</context>
<context>
    <name>steering</name>
    <message>
        <source>Themes, as they head the reports</source>
        <translation>主题（印在报告封面）</translation>
    </message>
    <message>
        <source>New goal of {year}</source>
        <translation>{year} 年新目标</translation>
    </message>
    <message>
        <source>Goal of {year}</source>
        <translation>{year} 年目标</translation>
    </message>
    <message>
        <source>None: the office writes it down itself</source>
        <translation>无：由本处自行填报</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>Figure counted by the program</source>
        <translation>由程序统计的指标</translation>
    </message>
    <message>
        <source>Name of one of our own</source>
        <translation>自定目标名称</translation>
    </message>
    <message>
        <source>The aim is</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What it came to: {goal}</source>
        <translation>完成情况：{goal}</translation>
    </message>
    <message>
        <source>The whole year, told at its end</source>
        <translation>全年（年末列出）</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Goals of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>The year has no goal.</source>
        <translation>本年没有目标。</translation>
    </message>
    <message>
        <source>Add a goal…</source>
        <translation>添加目标…</translation>
    </message>
    <message>
        <source>The goal is taken off</source>
        <translation>目标已移除</translation>
    </message>
    <message>
        <source>What it came to…</source>
        <translation>填报完成值…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Theme of the year</source>
        <translation>年度主题</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Theme of the month</source>
        <translation>本月主题</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take over those of last year</source>
        <translation>沿用上年目标</translation>
    </message>
    <message>
        <source>An aim, until goals are set.</source>
        <translation>尚未设定目标，此为努力方向。</translation>
    </message>
    <message>
        <source>The themes head every report. Of a goal the report tells the target and what was reached: counted by the program, or written down by you.</source>
        <translation>主题印在每份报告之首。报告列出每个目标的目标值和完成值：由程序统计，或由您填报。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Year so far</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Theme of {span}</source>
        <translation>{span}主题</translation>
    </message>
    <message>
        <source>The theme of {span} is changed</source>
        <translation>{span}的主题已更改</translation>
    </message>
    <message>
        <source>The themes are changed</source>
        <translation>主题已更改</translation>
    </message>
    <message>
        <source>The goals of last year are taken over</source>
        <translation>已沿用上年目标</translation>
    </message>
    <message>
        <source>The aim is taken off: the year has no goal</source>
        <translation>努力方向已取消：本年度暂无目标</translation>
    </message>
    <message>
        <source>none yet: Enter writes it</source>
        <translation>尚未填写，按回车填写</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Tell of a case in the report of {month}</source>
        <translation>列入{month}报告的典型案例</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>受理单号</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>发生原因</translation>
    </message>
    <message>
        <source>What we learn from it</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Hot cases</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受理单号</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>教训</translation>
    </message>
    <message>
        <source>The report of this month tells of no case by itself.</source>
        <translation>本月报告没有典型案例。</translation>
    </message>
    <message>
        <source>Tell of a case…</source>
        <translation>添加典型案例…</translation>
    </message>
    <message>
        <source>The report tells of this case no longer</source>
        <translation>该典型案例已移除</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开事项</translation>
    </message>
    <message>
        <source>Cases from which everybody can learn. A case is brought here from its own page as well: under More there.</source>
        <translation>值得大家借鉴的事项。也可在事项页的“更多”中直接列入。</translation>
    </message>
    <message>
        <source>Hot case</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Case it belongs to</source>
        <translation>关联受理单号</translation>
    </message>
    <message>
        <source>Write a time such as 9:30</source>
        <translation>请填写时间，如 9:30</translation>
    </message>
    <message>
        <source>Problem log</source>
        <translation>问题登记</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>No problem was found in this month.</source>
        <translation>本月没有登记问题。</translation>
    </message>
    <message>
        <source>Log a problem…</source>
        <translation>登记问题…</translation>
    </message>
    <message>
        <source>The problem is taken off the log</source>
        <translation>问题记录已移除</translation>
    </message>
    <message>
        <source>What came back in the twelve months up to this one</source>
        <translation>截至本月十二个月内重复出现的问题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Nothing came back at the same place and time of the week.</source>
        <translation>没有在同一地点、同一时段重复出现的问题。</translation>
    </message>
    <message>
        <source>Problems the office itself finds. With time, place, person and duty the log shows what comes back.</source>
        <translation>本处自行发现的问题。记下时间、地点、人员和职责，即可看出哪些问题反复出现。</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新整改措施</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Main class</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>What the month showed</source>
        <translation>本月发现的问题</translation>
    </message>
    <message>
        <source>What is done so that it does not come back</source>
        <translation>整改措施（防止再次发生）</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Main classes</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Most came from</source>
        <translation>主要原因</translation>
    </message>
    <message>
        <source>No case was received in this month.</source>
        <translation>本月没有受理事项。</translation>
    </message>
    <message>
        <source>Write a measure…</source>
        <translation>填写整改措施…</translation>
    </message>
    <message>
        <source>What the cases of the month tell about our work, from the owners&apos; side. Enter on a main class writes its measure; the report prints every one.</source>
        <translation>从业主角度看本月事项反映出的工作问题。在大类上按 Enter 填写其整改措施，每条措施都印入报告。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>No measure is written yet. Each main class needs one.</source>
        <translation>尚未填写整改措施。每个大类至少一条。</translation>
    </message>
    <message>
        <source>The measure is taken off</source>
        <translation>整改措施已移除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>撤销完成</translation>
    </message>
    <message>
        <source>The month as a whole</source>
        <translation>本月总体</translation>
    </message>
    <message>
        <source>The measure is done</source>
        <translation>整改措施已完成</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>{day} 完成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备设施</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>环境卫生</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全秩序</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{what} “{words}”</source>
        <translation>{what}“{words}”</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>each in a line of its own making</source>
        <translation>逐行列出，样式自定</translation>
    </message>
    <message>
        <source>Case, to its person</source>
        <translation>受理件·致反映人</translation>
    </message>
    <message>
        <source>Case, to others</source>
        <translation>受理件·致其他单位</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>业主（住户）</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>公告栏</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>信函模板</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>还没有模板。</translation>
    </message>
    <message>
        <source>Add a template…</source>
        <translation>添加模板…</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>文字…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Case, interim word</source>
        <translation>受理件（过程告知）</translation>
    </message>
    <message>
        <source>Try with flat</source>
        <translation>用房号试填</translation>
    </message>
    <message>
        <source>Try with sudden event</source>
        <translation>用公共事件编号试填</translation>
    </message>
    <message>
        <source>Try with case</source>
        <translation>用受理编号试填</translation>
    </message>
</context>
<context>
    <name>toasts</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Renovation</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>Breach overdue</source>
        <translation>整改逾期</translation>
    </message>
    <message>
        <source>Steps left: {n}</source>
        <translation>余 {n} 步未办</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>仍不满意</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Not told in time</source>
        <translation>超时未告知</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>超时未告知</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Hand-overs to read</source>
        <translation>待阅交接</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>待阅交接</translation>
    </message>
    <message>
        <source>Waited until today</source>
        <translation>等待到期，今日恢复</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>今日恢复</translation>
    </message>
    <message>
        <source>Remind the department</source>
        <translation>催办部门</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>待催办</translation>
    </message>
    <message>
        <source>Answered, to be closed</source>
        <translation>已答复，待办结</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>待办结</translation>
    </message>
    <message>
        <source>Slips out, not back</source>
        <translation>派工单在外未回</translation>
    </message>
    <message>
        <source>Slips out</source>
        <translation>在外派工单</translation>
    </message>
    <message>
        <source>To be set right</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>To set right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Moves and renovation today</source>
        <translation>今日搬迁与装修</translation>
    </message>
    <message>
        <source>Moves, renovation</source>
        <translation>搬迁装修</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}派出</translation>
    </message>
</context>
<context>
    <name>trays</name>
    <message>
        <source>Upper tray</source>
        <translation>上纸盒</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>下纸盒</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>中纸盒</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动进纸</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Envelope by hand</source>
        <translation>手动信封</translation>
    </message>
    <message>
        <source>The printer chooses</source>
        <translation>由打印机选择</translation>
    </message>
    <message>
        <source>Tractor (continuous paper)</source>
        <translation>链式进纸（连续纸）</translation>
    </message>
    <message>
        <source>Small format</source>
        <translation>小幅面</translation>
    </message>
    <message>
        <source>Large format</source>
        <translation>大幅面</translation>
    </message>
    <message>
        <source>Large capacity</source>
        <translation>大容量纸盒</translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation>纸匣</translation>
    </message>
    <message>
        <source>Form source</source>
        <translation>表单来源</translation>
    </message>
    <message>
        <source>Tray {n}</source>
        <translation>纸盒 {n}</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>At the door</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Regular visit</source>
        <translation>日常走访</translation>
    </message>
    <message>
        <source>Special visit</source>
        <translation>专项走访</translation>
    </message>
    <message>
        <source>After a complaint</source>
        <translation>投诉回访</translation>
    </message>
    <message>
        <source>After a paid service</source>
        <translation>有偿服务回访</translation>
    </message>
    <message>
        <source>After a repair</source>
        <translation>维修回访</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>逾期1天</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>逾期{n}天</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>修改走访记录</translation>
    </message>
    <message>
        <source>Promise a follow-up</source>
        <translation>登记跟进</translation>
    </message>
    <message>
        <source>Change the follow-up</source>
        <translation>修改跟进</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>办结：{what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Put off: {what}</source>
        <translation>改期：{what}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>What else makes them unhappy</source>
        <translation>补充不满意原因</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>仍不满意</translation>
    </message>
    <message>
        <source>Add to the mark</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
</context>
</TS>
