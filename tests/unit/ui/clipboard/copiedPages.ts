/** What WPS 表格 puts on the clipboard: a whole page whose cells have their own styles. */
export const wpsPage = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="ProgId" content="Excel.Sheet"/>
<meta name="Generator" content="WPS Office ET"/>
<style><!-- @page {margin:1.00in 0.75in;} .et2 {mso-style-parent:"样式1";text-align:center;} --></style>
</head>
<body link="#0563C1" vlink="#954F72">
<table width="611.33" border="0" cellpadding="0" cellspacing="0" style='width:458.50pt;border-collapse:collapse;'>
<!--StartFragment--><col width="72" class="et1" style='width:54.00pt;'/><col width="180" span="3"/>
<tr height="33" style='height:24.75pt;'><td class="et2" height="33" width="611" colspan="4" style='mso-ignore:style;' x:str>第二期流程表</td></tr>
<tr height="19"><td class="et2" x:str>序号</td><td class="et2" x:str>时间</td><td class="et2" x:str>环节</td><td class="et2" x:str>主讲</td></tr>
<tr height="19"><td class="et3" colspan="4" x:str>上半场</td></tr>
<tr height="38"><td class="et2" x:num>1</td><td class="et2" x:str>14:00-14:15</td><td class="et4" x:str>乐山片区<br/>加装电梯的故事</td><td class="et2" rowspan="2" x:str>周敏</td></tr>
<tr height="19"><td class="et2" x:num>2</td><td class="et2" x:str>14:15-14:40</td><td class="et4" x:str>加梯之后还能做什么</td></tr>
<tr height="19"><td class="et3" colspan="4" x:str>下半场</td></tr>
<tr height="19"><td class="et2" x:num>3</td><td class="et2" x:str>14:40-14:50</td><td class="et4" x:str>情景剧《上上下下》</td><td class="et2"></td></tr>
<!--EndFragment--></table>
</body></html>`

/** What Excel puts there: wrapped at about 80 characters, with hidden rows and a row that only sets the widths. */
export const excelPage = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Excel 15"><style>
<!--table {mso-displayed-decimal-separator:"\\.";} td {padding-top:1px; mso-ignore:padding;} --></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=216 style='border-collapse:
 collapse;width:162pt'>
<!--StartFragment-->
 <col width=72 span=3 style='width:54pt'>
 <tr height=19 style='height:14.4pt'>
  <td height=19 class=xl65 width=72 style='height:14.4pt;width:54pt'>环节</td>
  <td class=xl65 width=72 style='width:54pt'>时长</td>
  <td class=xl65 width=72 style='width:54pt'>备注</td>
 </tr>
 <tr height=19 style='height:14.4pt'>
  <td height=19 class=xl65 style='height:14.4pt'>文明实践助推
  社会治理</td>
  <td class=xl66 align=right>15:00</td>
  <td class=xl65>A &amp; B</td>
 </tr>
 <tr height=0 style='display:none;mso-height-source:userset'>
  <td class=xl65>已取消的环节</td><td class=xl66>5:00</td><td></td>
 </tr>
 <tr height=19 style='height:14.4pt'>
  <td height=19 class=xl65 style='height:14.4pt'>茶歇<span style='mso-spacerun:yes'>&nbsp;</span></td>
  <td class=xl66 align=right>0:10</td>
  <td class=xl65>two
  words</td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=72 style='width:54pt'></td><td width=72></td><td width=72></td>
 </tr>
 <![endif]>
<!--EndFragment-->
</table></body></html>`

/** What Word puts there: each line of a cell is its own paragraph, and empty ones contain `o:p`. */
export const wordPage = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"></head><body lang=ZH-CN style='tab-interval:21.0pt'>
<!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=277 valign=top><p class=MsoNormal><span style='font-family:等线'>环节</span><span lang=EN-US><o:p></o:p></span></p></td>
  <td width=277 valign=top><p class=MsoNormal><span>主讲</span></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=277 valign=top><p class=MsoNormal><b><span>论</span></b><span>坛</span></p></td>
  <td width=277 valign=top>
  <p class=MsoNormal><span>顾芸</span></p>
  <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
  <p class=MsoNormal><span>陈立</span></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td width=277 valign=top><p class=MsoNormal>合影</p></td>
  <td width=277 valign=top><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></td>
 </tr>
</table>
<!--EndFragment--></body></html>`

/** A web page with a table for its layout, which contains two tables of content. */
export const plainPage = `<table><tr><td>
  <table><tr><th>目录</th><td>首页</td></tr></table>
</td><td>
  <script>document.title = '甲'</script>
  <table><thead><tr><th>甲</th><td>1</td></tr></thead><tbody><tr><th>乙</th><td>2</td></tr></tbody>
  <tfoot><tr><th>丙</th><td>3</td></tr></tfoot></table>
</td></tr></table>`
