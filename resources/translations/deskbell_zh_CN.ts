<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountCard</name>
    <message>
        <source>Save list…</source>
        <translation>保存清单…</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>各行处理结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
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
        <source>rows in the file</source>
        <translation>文件行数</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>to import</source>
        <translation>待导入</translation>
    </message>
    <message>
        <source>in the book already</source>
        <translation>已有且相同</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>没有遗漏的行。</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
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
</context>
<context>
    <name>Browse</name>
    <message>
        <source>New complaint</source>
        <translation>新建登记</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>拟写函件</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
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
        <source>Flat, name, pinyin or phone</source>
        <translation>房号、姓名、拼音或电话</translation>
    </message>
    <message>
        <source>Search flats and people</source>
        <translation>查找房屋和人员</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
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
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>受理记录</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Choose a flat to see who lives there and what was told.</source>
        <translation>请选择房屋，查看住户和受理记录。</translation>
    </message>
    <message>
        <source>No flat or person matches.</source>
        <translation>没有符合的房屋或人员。</translation>
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
        <source>How to treat this caller</source>
        <translation>接待提示</translation>
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
        <source>None on file</source>
        <translation>无登记</translation>
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
        <source>to {month}</source>
        <translation>至{month}</translation>
    </message>
    <message>
        <source>Possible duplicate · {number}</source>
        <translation>可能重复 · {number}</translation>
    </message>
    <message>
        <source>Same unit and class</source>
        <translation>同房号、同类别</translation>
    </message>
    <message>
        <source>Same unit</source>
        <translation>同房号</translation>
    </message>
    <message>
        <source>taken {moment}</source>
        <translation>{moment}受理</translation>
    </message>
    <message>
        <source>{n} more open</source>
        <translation>另有 {n} 件未结</translation>
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
        <source>Record the reply…</source>
        <translation>登记答复…</translation>
    </message>
    <message>
        <source>{number} closed</source>
        <translation>{number} 已办结</translation>
    </message>
    <message>
        <source>{number} made void; its number stays</source>
        <translation>{number} 已作废，编号保留</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>{number} has no slip yet. F9 raises one.</source>
        <translation>{number} 尚无派工单，按 F9 派工。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
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
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>The case</source>
        <translation>事项详情</translation>
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
        <source>Add a note: who was told what</source>
        <translation>添加记录：已告知谁、告知什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加记录</translation>
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
    <message>
        <source>{number} copied</source>
        <translation>已复制 {number}</translation>
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
        <source>Cases</source>
        <translation>受理记录</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>新建登记</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Choose a case on the left.</source>
        <translation>请在左侧选择一条记录。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉报修</translation>
    </message>
    <message>
        <source>Print a slip for this case</source>
        <translation>为此事项打印派工单</translation>
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
        <source>Close this case</source>
        <translation>办结此事项</translation>
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
        <source>Copy the case number</source>
        <translation>复制受理编号</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索受理记录</translation>
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
        <source>A case can be closed once the person has been answered.</source>
        <translation>答复反映人之后才能办结。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
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
        <source>Language of the letter</source>
        <translation>函件语言</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款人</translation>
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
        <source>Back to the words</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>打印效果</translation>
    </message>
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
        <source>The letterhead and the date change their language. The words are yours and stay as they are.</source>
        <translation>函头和日期已换成所选语言；正文是您写的，保持不变。</translation>
    </message>
    <message>
        <source>Take the proposed words</source>
        <translation>采用建议的文字</translation>
    </message>
    <message>
        <source>Your words were kept</source>
        <translation>已保留您写的内容</translation>
    </message>
    <message>
        <source>The proposed words took the place of yours</source>
        <translation>已换成建议的文字</translation>
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
        <source>Draft saved {time}</source>
        <translation>草稿已保存 {time}</translation>
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
    <name>DraftMenu</name>
    <message>
        <source>Drafts {n}</source>
        <translation>草稿 {n}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>History</source>
        <translation>办理经过</translation>
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
        <translation>之前保存的内容是安全的，已输入的内容也还在。请再试一次；如再次出现，请复制详情交给系统管理人员。</translation>
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
    <name>FileView</name>
    <message>
        <source>All flats</source>
        <translation>全部房屋</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cases of this flat</source>
        <translation>本房屋的受理记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
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
        <source>Nothing was brought to the desk from this flat.</source>
        <translation>本房屋没有受理记录。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>None on file</source>
        <translation>无登记</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>{open} open · {all} in all</source>
        <translation>未结 {open} · 共 {all}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please check</source>
        <translation>请检查以下内容</translation>
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
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Nothing has been backed up yet: copy the data folder while Deskbell is closed.</source>
        <translation>尚未做过备份：请在关闭首问后复制数据文件夹。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Slips and letters, to print or to print again</source>
        <translation>派工单和回复函，打印或重新打印</translation>
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
    <name>History</name>
    <message>
        <source>Show {n} earlier</source>
        <translation>显示更早的 {n} 条</translation>
    </message>
    <message>
        <source>{what} to {trade}</source>
        <translation>{what}：{trade}</translation>
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
    <name>ImportPane</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Owners &amp; units</source>
        <translation>业主与房屋</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>{n} rows imported</source>
        <translation>已导入 {n} 行</translation>
    </message>
    <message>
        <source>They are in the book now. The file itself was not changed.</source>
        <translation>已写入数据，原文件未作改动。</translation>
    </message>
    <message>
        <source>Back to the flats</source>
        <translation>返回房屋列表</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing of this run is in the book.</source>
        <translation>本次没有写入任何内容。</translation>
    </message>
    <message>
        <source>One flat a row under headings such as building, unit, room, owner, phone, area, tenant, plate, note. Title rows, blank lines and a total line do no harm, and a second import changes nothing.</source>
        <translation>每行一户，表头如楼栋、单元、房号、业主、电话、面积、租户、车牌、备注。标题行、空行和合计行不影响导入，重复导入不会改变任何内容。</translation>
    </message>
    <message>
        <source>One case a row under headings such as number, date, kind, title, text, reply, status, flat, phone. Title rows and blank lines do no harm, and a second import changes nothing.</source>
        <translation>每行一件，表头如编号、日期、类型、标题、内容、答复、状态、房号、电话。标题行和空行不影响导入，重复导入不会改变任何内容。</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>导入 {n} 行</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>List saved</source>
        <translation>清单已保存</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
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
        <source>Assign to</source>
        <translation>派给</translation>
    </message>
    <message>
        <source>First asked</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂不派工</translation>
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
        <source>Forms begun and not saved yet</source>
        <translation>已填写但尚未保存的登记</translation>
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
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save and print slip</source>
        <translation>保存并打印派工单</translation>
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
        <source>Discard this draft</source>
        <translation>放弃此草稿</translation>
    </message>
    <message>
        <source>Not finished: {line}</source>
        <translation>未完成：{line}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>并入该单</translation>
    </message>
    <message>
        <source>Keep separate</source>
        <translation>仍新建</translation>
    </message>
    <message>
        <source>Show case</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>Open the letter&apos;s case</source>
        <translation>打开函件对应的登记</translation>
    </message>
    <message>
        <source>Make this letter void…</source>
        <translation>作废此函件…</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>拟写函件</translation>
    </message>
    <message>
        <source>The draft was discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>Ground</source>
        <translation>背景</translation>
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
    <name>MovedOutDialog</name>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note of the flat</source>
        <translation>房屋备注</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Keep the old note</source>
        <translation>恢复原备注</translation>
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
        <source>When the office works</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
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
        <source>The facts of the office are saved</source>
        <translation>管理处信息已保存</translation>
    </message>
</context>
<context>
    <name>OwnersPage</name>
    <message>
        <source>Search flats and people</source>
        <translation>查找房屋和人员</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Letter to this flat</source>
        <translation>给本户写信</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Add a flat…</source>
        <translation>新增房屋…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Import owners and flats…</source>
        <translation>导入业主与房屋…</translation>
    </message>
    <message>
        <source>Import past cases…</source>
        <translation>导入历史记录…</translation>
    </message>
    <message>
        <source>The flat is in the book</source>
        <translation>房屋已新增</translation>
    </message>
    <message>
        <source>Added to {flat}</source>
        <translation>已加入 {flat}</translation>
    </message>
    <message>
        <source>{name} moved out</source>
        <translation>{name} 已搬离</translation>
    </message>
    <message>
        <source>Note of {flat} saved</source>
        <translation>{flat} 的备注已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>Note for the history</source>
        <translation>备注</translation>
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
    <name>People</name>
    <message>
        <source>Nobody on file for this flat yet.</source>
        <translation>本房屋还没有登记人员。</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
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
        <source>Yes</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>People at the desk</source>
        <translation>前台人员</translation>
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
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This is a company</source>
        <translation>这是一家单位</translation>
    </message>
    <message>
        <source>Phones, as told</source>
        <translation>电话（照原话）</translation>
    </message>
    <message>
        <source>several with a comma between</source>
        <translation>多个号码用逗号隔开</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
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
        <source>a day, such as 2024-03-01</source>
        <translation>日期，例如 2024-03-01</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>信函语言</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>客户级别</translation>
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
        <source>Write a day such as 2024-03-01, or leave it empty</source>
        <translation>请填写日期，例如 2024-03-01，也可不填</translation>
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
    <name>PrintersPart</name>
    <message>
        <source>Printers of this PC</source>
        <translation>本机打印机</translation>
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
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Letters</source>
        <translation>回复函</translation>
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
        <source>Choose a letter to see its paper.</source>
        <translation>选择一封函件，即可查看其版面。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
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
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>打开登记 {number}</translation>
    </message>
    <message>
        <source>Void because: {reason}</source>
        <translation>作废原因：{reason}</translation>
    </message>
    <message>
        <source>printed {n} ×</source>
        <translation>已打印 {n} 次</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Record reply</source>
        <translation>登记答复</translation>
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
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报表语言</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>生成</translation>
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
        <source>The report is being prepared.</source>
        <translation>正在生成报表。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>将报表另存为 PDF</translation>
    </message>
    <message>
        <source>Prepare the report of the month</source>
        <translation>生成所选月份的报表</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>Counting the cases</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Report of {month}</source>
        <translation>{month}月报</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月度报表</translation>
    </message>
    <message>
        <source>{n} page, prepared {time}</source>
        <translation>共 {n} 页，{time} 生成</translation>
    </message>
    <message>
        <source>{n} pages, prepared {time}</source>
        <translation>共 {n} 页，{time} 生成</translation>
    </message>
    <message>
        <source>Press Prepare for the month chosen</source>
        <translation>请按“生成”查看所选月份</translation>
    </message>
    <message>
        <source>Report {month}</source>
        <translation>月报 {month}</translation>
    </message>
</context>
<context>
    <name>ResidentBlock</name>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>修改 {name}</translation>
    </message>
    <message>
        <source>Moved out…</source>
        <translation>搬离…</translation>
    </message>
    <message>
        <source>{name} moved out</source>
        <translation>{name} 已搬离</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Moved out {day}</source>
        <translation>{day} 搬离</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Letters in {language}</source>
        <translation>信函用{language}</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>管理处</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
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
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Save the facts of the office</source>
        <translation>保存管理处信息</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>修改人员</translation>
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
    <name>SlipDetail</name>
    <message>
        <source>All slips</source>
        <translation>全部派工单</translation>
    </message>
    <message>
        <source>Book back</source>
        <translation>交回登记</translation>
    </message>
    <message>
        <source>What was done, as written on the slip</source>
        <translation>照派工单填写处理情况</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>受理 {number}</translation>
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
        <source>Sent</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>尚未打印</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>已打印 1 次</translation>
    </message>
    <message>
        <source>Printed {n} times</source>
        <translation>已打印 {n} 次</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Work slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Raise and print slip</source>
        <translation>派工并打印</translation>
    </message>
    <message>
        <source>{number} is still out</source>
        <translation>{number} 尚未交回</translation>
    </message>
    <message>
        <source>Print it again, or send someone else with a slip of their own.</source>
        <translation>可重新打印，或另派人员并开新单。</translation>
    </message>
    <message>
        <source>Trade or department</source>
        <translation>工种/部门</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>维修人员</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Work slips</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Which slips</source>
        <translation>派工单筛选</translation>
    </message>
    <message>
        <source>Scan or type a slip number, then Enter</source>
        <translation>扫描或输入派工单号，按回车</translation>
    </message>
    <message>
        <source>Slip number or search</source>
        <translation>派工单号或查找内容</translation>
    </message>
    <message>
        <source>Choose a slip, or type its number and press Enter.</source>
        <translation>请选择派工单，或输入单号后按回车。</translation>
    </message>
    <message>
        <source>Book back</source>
        <translation>交回登记</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开受理单</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Scan or type a slip number</source>
        <translation>扫描或输入派工单号</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>重新打印派工单</translation>
    </message>
    <message>
        <source>Preview the slip</source>
        <translation>预览派工单</translation>
    </message>
    <message>
        <source>Open the slip&apos;s case</source>
        <translation>打开对应受理单</translation>
    </message>
    <message>
        <source>Void the slip…</source>
        <translation>作废派工单…</translation>
    </message>
    <message>
        <source>{number} is back</source>
        <translation>{number} 已交回</translation>
    </message>
    <message>
        <source>{number} is void</source>
        <translation>{number} 已作废</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation>正在打印 {number}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
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
        <source>Nothing overdue.</source>
        <translation>没有逾期事项。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Nothing more falls due today.</source>
        <translation>今天没有其他到期事项。</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>No answered case waits to be closed.</source>
        <translation>没有已答复待办结的事项。</translation>
    </message>
    <message>
        <source>Answered, to be closed</source>
        <translation>已答复，待办结</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}派出</translation>
    </message>
    <message>
        <source>Slips out, not back</source>
        <translation>派工单在外未回</translation>
    </message>
    <message>
        <source>Every slip is back.</source>
        <translation>派工单已全部交回。</translation>
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
    <name>WholeText</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Not closed: something typed could not be kept. Close again now to leave without it.</source>
        <translation>暂未关闭：有输入的内容未能保存。如需放弃这些内容，请立即再关闭一次。</translation>
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
        <source>Take over</source>
        <translation>接管</translation>
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
        <source>Waiting</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>With trade</source>
        <translation>已派工</translation>
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
        <source>No case holds these words.</source>
        <translation>没有找到包含这些文字的记录。</translation>
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
</context>
<context>
    <name>commands</name>
    <message>
        <source>New complaint</source>
        <translation>新建登记</translation>
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
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>快捷键与帮助</translation>
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
        <source>Trade</source>
        <translation>工种</translation>
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
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
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
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Letter made void</source>
        <translation>函件已作废</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>已作废</translation>
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
</context>
<context>
    <name>intake</name>
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
        <source>{n} working day</source>
        <translation>{n}个工作日</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n}个工作日</translation>
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
        <translation>事项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>登记编号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>回复函</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>There is no book at {path}. Check that the folder is the right one, or bring back a backup.</source>
        <translation>{path} 处没有账本。请确认文件夹是否正确，或恢复备份。</translation>
    </message>
    <message>
        <source>{path} is not a Deskbell book and was left untouched. Choose another folder, or bring back a backup.</source>
        <translation>{path} 不是首问的账本，未作任何改动。请另选文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>This book was written by a newer Deskbell and was left untouched. Start the newer program on this PC.</source>
        <translation>此账本由更新版本的首问写入，未作任何改动。请在本机启动新版本。</translation>
    </message>
    <message>
        <source>The book at {path} cannot be written. Ask for the right to write in that folder, then start again.</source>
        <translation>{path} 处的账本无法写入。请取得该文件夹的写入权限后重新启动。</translation>
    </message>
    <message>
        <source>Another program holds the book, so nothing was saved. Close that program and save once more.</source>
        <translation>另一个程序正占用账本，未保存任何内容。请关闭该程序后再保存一次。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and save once more; reading still works.</source>
        <translation>磁盘已满，未保存任何内容。请清理出空间后再保存一次；查阅不受影响。</translation>
    </message>
    <message>
        <source>The book at {path} is damaged and will not be written. Stop here and bring back the newest backup.</source>
        <translation>{path} 处的账本已损坏，不再写入。请停止操作并恢复最新的备份。</translation>
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
        <source>The details have {length} characters, more than can be kept. Shorten them, or keep the rest on paper.</source>
        <translation>详细情况有 {length} 个字符，超出可保存的长度。请缩短，或将其余部分留存纸质件。</translation>
    </message>
    <message>
        <source>This is the last person at the desk and must stay. Add another one first.</source>
        <translation>这是前台最后一位人员，必须保留。请先添加其他人员。</translation>
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
        <source>The desk would close before it opens. Correct one of the two times.</source>
        <translation>下班时间早于上班时间。请更正其中一个时间。</translation>
    </message>
    <message>
        <source>The office needs a name in at least one language: it stands on every paper.</source>
        <translation>管理处至少要有一种语言的名称：所有单据上都要印。</translation>
    </message>
    <message>
        <source>With no working day no limit could ever end. Choose at least one day.</source>
        <translation>没有工作日，期限就无法计算。请至少选择一天。</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Choose one, for example Asia/Shanghai.</source>
        <translation>“{zone}”不是有效的时区。请选择时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>{name} has no rows. Choose the file that holds the list.</source>
        <translation>{name} 中没有数据行。请选择含有名单的文件。</translation>
    </message>
    <message>
        <source>{name} is no longer where it was. Choose the file again.</source>
        <translation>{name} 已不在原处。请重新选择文件。</translation>
    </message>
    <message>
        <source>No line with column names was found. Put the names of the columns into the first line.</source>
        <translation>没有找到列标题行。请把各列的名称放在第一行。</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table. Save it as .xlsx or .csv and choose it again.</source>
        <translation>{name} 无法作为表格读取。请另存为 .xlsx 或 .csv 后重新选择。</translation>
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
        <source>The letter has {length} characters, more than can be kept. Shorten it and save again.</source>
        <translation>回复函有 {length} 个字符，超出可保存的长度。请缩短后再保存。</translation>
    </message>
    <message>
        <source>There is no letter {number}. Check the number, or search with Ctrl+K.</source>
        <translation>没有编号为 {number} 的回复函。请核对编号，或按 Ctrl+K 搜索。</translation>
    </message>
    <message>
        <source>Letter {number} is void already. Write a new one if one is needed.</source>
        <translation>回复函 {number} 已作废。如有需要，请另写一封。</translation>
    </message>
    <message>
        <source>There is nothing in the note yet. Write a few words, then save it.</source>
        <translation>备注还是空的。请写几个字再保存。</translation>
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
        <source>Say in a few words what the person was told, then save the reply.</source>
        <translation>请用几个字写明答复内容，再保存答复。</translation>
    </message>
    <message>
        <source>“{typed}” is not a month. Write it like 2026-11.</source>
        <translation>“{typed}”不是月份。请写成 2026-11 的形式。</translation>
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
        <source>Say what was done, in a few words, before booking the slip back.</source>
        <translation>销单前，请用几个字写明处理结果。</translation>
    </message>
    <message>
        <source>There is no slip {number}. Check the number on the paper, or search with Ctrl+K.</source>
        <translation>没有编号为 {number} 的派工单。请核对纸单上的编号，或按 Ctrl+K 搜索。</translation>
    </message>
    <message>
        <source>This trade is no longer there. Choose another one from the list.</source>
        <translation>该工种已不存在。请从列表中另选一个。</translation>
    </message>
    <message>
        <source>The unit {code} is in the book already. Open it instead of adding it again.</source>
        <translation>房屋 {code} 已在账本中。请直接打开，不必重复添加。</translation>
    </message>
    <message>
        <source>{code} may be one of {count} units. Write it with building and staircase.</source>
        <translation>{code} 可能是 {count} 套房屋中的一套。请写明楼栋和单元。</translation>
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
        <source>This was taken already as {number}, in other words. Look at that case; if this is another matter, send it again as a new one.</source>
        <translation>这件事已登记为 {number}，但内容不同。请先查看该事项；如果是另一件事，请作为新事项再提交一次。</translation>
    </message>
    <message>
        <source>The request id is longer than {longest} characters. Send a shorter one.</source>
        <translation>请求编号超过 {longest} 个字符，请改用较短的编号。</translation>
    </message>
    <message>
        <source>There is no class “{typed}”. Use one of the codes under Settings, for example leak.</source>
        <translation>没有代码为“{typed}”的类别，请使用设置中列出的代码，例如 leak。</translation>
    </message>
    <message>
        <source>There is no trade or department “{typed}”. Use one of the codes under Settings, for example plumbing.</source>
        <translation>没有代码为“{typed}”的工种或部门，请使用设置中列出的代码，例如 plumbing。</translation>
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
        <source>{path} could not be written; what was there is unchanged. Check the right to write and the space on the disk.</source>
        <translation>无法写入 {path}，原有内容未改动。请检查写入权限和磁盘空间。</translation>
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
        <source>“{name}” is no class of case. Choose one from the list, or leave it empty.</source>
        <translation>没有“{name}”这一类别。请从列表中选择，或留空。</translation>
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
        <translation>函件{number}是{case}办结所依据的答复，不能作废。请另行发函。</translation>
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
        <source>{month} has not begun yet, so there is nothing to report. Choose a month up to this one.</source>
        <translation>{month} 尚未开始，无可报告内容。请选择本月或以前的月份。</translation>
    </message>
    <message>
        <source>The desk refused this ({code}) and nothing was changed. Please tell whoever looks after it.</source>
        <translation>前台未接受此操作（{code}），未作任何改动。请告知系统管理人员。</translation>
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
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>回复函</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建登记</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Add a person to the desk</source>
        <translation>添加前台人员</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
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
        <translation>回复函</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
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
        <source>Trade · worker</source>
        <translation>工种 · 人员</translation>
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
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No slip here matches. Press Enter to open a slip by its number.</source>
        <translation>没有符合的派工单。按回车可按单号打开。</translation>
    </message>
    <message>
        <source>No slip is out. F9 on a case sends a trade.</source>
        <translation>没有在外的派工单。在受理单上按 F9 可派工。</translation>
    </message>
    <message>
        <source>No slip has been out for more than two days.</source>
        <translation>没有超过两天未交回的派工单。</translation>
    </message>
    <message>
        <source>No slips here.</source>
        <translation>这里没有派工单。</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>With trade</source>
        <translation>已派工</translation>
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
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Out too long</source>
        <translation>逾期未回</translation>
    </message>
</context>
</TS>
