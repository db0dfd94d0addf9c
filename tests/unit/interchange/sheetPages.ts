/** A whole sheet as copied from WPS 表格: title, date and place, merged times, a part, a total and footnotes. */
export const wholeSheet = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name="Generator" content="WPS Office ET"/></head><body>
<table width="820" border="0" cellpadding="0" cellspacing="0" style='border-collapse:collapse;'><!--StartFragment-->
<tr><td colspan="6" x:str>新时代文明实践课堂（第二期）</td></tr>
<tr><td colspan="6" x:str>时间：2021年5月20日（周四）下午14:00-16:00&nbsp;&nbsp;地点：徐家汇街道社区文化活动中心三楼</td></tr>
<tr><td x:str>序号</td><td x:str>时 间</td><td x:str>环 节</td><td x:str>时长（分钟）</td><td x:str>主讲人</td><td x:str>负责人</td></tr>
<tr><td x:num>1</td><td x:str>14:00-14:05</td><td x:str>主持人开场</td><td x:num>5</td><td x:str>顾芸</td><td x:str>区文明办</td></tr>
<tr><td colspan="6" x:str>第一部分：看见</td></tr>
<tr><td x:num>2</td><td x:str>14:05-14:20</td><td x:str>案例分享：<br/>加梯的故事</td><td x:num>15</td><td x:str>周敏</td><td x:str>郁非</td></tr>
<tr><td x:num>3</td><td x:str>14:20-14:40</td><td x:str>专家点评</td><td x:num>20</td><td x:str>复旦大学&nbsp;何启明教授</td><td x:str>郁非</td></tr>
<tr><td x:num>4</td><td x:str>14:45-15:10</td><td x:str>微论坛：议一议</td><td x:num>20</td><td x:str>顾芸+嘉宾4人</td><td x:str>郁非</td></tr>
<tr><td x:num>5</td><td x:str>15:10-15:15</td><td x:str>合影</td><td x:num>5</td><td x:str>居民代表 2名</td><td x:str></td></tr>
<tr><td colspan="3" x:str>合&nbsp;计</td><td x:num>65</td><td></td><td></td></tr>
<tr><td colspan="6" x:str>备注：1.以现场为准；2.请提前15分钟到场。</td></tr>
<tr><td colspan="6" x:str>徐家汇街道办事处制</td></tr>
<!--EndFragment--></table></body></html>`

/** A notice as it is sent to a chat. */
export const chatNotice = `【第三期课堂流程】
时间：5月27日下午两点
地点：凌云街道三楼报告厅
主题：共治的办法
14:00 签到
14:15-14:20 主持人开场
上半场
14:20-14:35 加梯的故事
14:35-15:00 微论坛：议一议（25分钟）主持：顾芸；嘉宾：陈立、方毅
茶歇（一刻钟）
15:15 合影
15:20 结束
合计：80分钟
备注：请着便装
联系人：郁非 13800000000`
