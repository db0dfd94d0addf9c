import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { typeOfParts } from '../../../electron/attachments/typeByContent'
import { nameToOpen, safeName } from '../../../electron/attachments/safeName'
import { fileTypeOf, isNamedAsPicture } from '../../../src/domain/attachments/fileTypes'

const typeOf = (bytes: Buffer, name: string) =>
  typeOfParts({ head: bytes.subarray(0, 65_536), tail: async () => bytes, whole: async () => bytes }, name)

const hex = (digits: string) => Buffer.concat([Buffer.from(digits, 'hex'), Buffer.alloc(40)])
const bytes = (text: string) => Buffer.from(text, 'latin1')
const zipOf = (...names: string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(1)]))))
const compound = (...streams: string[]) =>
  Buffer.concat([hex('d0cf11e0a1b11ae1'), ...streams.map((name) => Buffer.from(name, 'utf16le'))])

test.each<[string, string, Buffer, string]>([
  ['a PNG picture', '图.png', hex('89504e470d0a1a0a'), 'png'],
  ['a JPEG picture', '图.jpeg', hex('ffd8ffe0'), 'jpg'],
  ['a PNG picture that is named as a JPEG', '图.jpg', hex('89504e470d0a1a0a'), 'png'],
  ['a GIF picture', '图.gif', bytes('GIF89a......'), 'gif'],
  ['a WebP picture', '图.webp', bytes('RIFF\x01\x02\x03\x04WEBPVP8 '), 'webp'],
  ['a picture from an iPhone, named as a JPEG', '图.jpg', bytes('\0\0\0\x18ftypheic....'), ''],
  ['a page of a website, named as a picture', '图.png', Buffer.from('<html><body>没有</body>'), ''],
  ['a PDF', '通知.pdf', bytes('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
  ['a program, named as a PDF', '通知.pdf', bytes('MZ\x90\0\x03'), ''],
  ['a Word document', '稿.docx', zipOf('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['a workbook', '表.xlsx', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
  ['slides', '片.pptx', zipOf('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
  ['a zip file', '资料.zip', zipOf('a.txt'), 'zip'],
  ['a zip file, named as a program', '资料.exe', zipOf('a.txt'), 'zip'],
  ['an old Word document', '稿.doc', compound('Root Entry', 'WordDocument'), 'doc'],
  ['a document of WPS', '稿.wps', compound('Root Entry', 'WordDocument'), 'wps'],
  ['an old workbook in which a document is embedded', '表.xls', compound('Workbook', 'WordDocument'), 'xls'],
  ['a table of WPS', '表.et', compound('Workbook'), 'et'],
  ['slides of WPS', '片.dps', compound('PowerPoint Document'), 'dps'],
  ['a Word document with a password', '稿.docx', compound('EncryptedPackage'), 'docx'],
  ['an installer', '安装.msi', compound('Root Entry'), ''],
  ['a text', '说明.txt', Buffer.from('说明\r\n第二行'), 'txt'],
  ['a text in GB18030', '说明.txt', Buffer.from('cbb5c3f7', 'hex'), 'txt'],
  ['a list', '名单.csv', Buffer.from('姓名,单位\n林峰,天平'), 'csv'],
  ['a script', '清理.bat', Buffer.from('del *.*'), ''],
  ['a shortcut of Linux', '通知.desktop', Buffer.from('[Desktop Entry]\nExec=sh'), ''],
  ['other bytes, named as a text', '说明.txt', Buffer.from([1, 2, 3, 0, 0]), ''],
  ['a video', '录像.mp4', bytes('\0\0\0\x18ftypisom....'), 'mp4'],
  ['a video from an iPhone', '录像.mov', bytes('\0\0\0\x14ftypqt  ....'), 'mov'],
  ['a recording', '录音.m4a', bytes('\0\0\0\x18ftypM4A ....'), 'm4a'],
  ['a recording from Android', '录音.m4a', bytes('\0\0\0\x18ftypmp42....'), 'm4a'],
  ['a sound with a tag', '歌.mp3', bytes('ID3\x04'), 'mp3'],
  ['a sound without one', '歌.mp3', hex('fffb9064'), 'mp3'],
  ['a sound as a wave', '声.wav', bytes('RIFF\x01\x02\x03\x04WAVEfmt '), 'wav'],
])('%s (%s) is recognized by its content', async (_, name, content, extension) => {
  expect(fileTypeOf(await typeOf(content, name))?.extensions[0] ?? '').toBe(extension)
})

test.each([
  ['通知.pdf', 'application/pdf', '通知.pdf'],
  ['照片.JPG', 'image/jpeg', '照片.JPG'],
  ['通知.exe', 'application/pdf', '通知.exe.pdf'],
  ['../../启动/通知.pdf', 'application/pdf', '.._.._启动_通知.pdf'],
  ['通知\u202efdp.exe', 'application/pdf', '通知_fdp.exe.pdf'],
  ['通知.pdf. . ', 'application/pdf', '通知.pdf'],
  ['con.pdf', 'application/pdf', '_con.pdf'],
  ['', 'application/pdf', '_.pdf'],
  ['通知.exe', 'application/octet-stream', null],
  ['通知.html', 'text/html', null],
])('%j of type %s is opened as %j', (name, media, opened) => expect(nameToOpen(name, media)).toBe(opened))

test('a name of any length fits every system', () =>
  expect(Buffer.byteLength(safeName(`${'长'.repeat(300)}.${'后'.repeat(300)}`))).toBeLessThan(250))

test.each([
  ['图.PNG', true],
  ['图.jpeg', true],
  ['png', false],
  ['图.heic', false],
])('%s is named as a picture: %s', (name, isNamed) => expect(isNamedAsPicture(name)).toBe(isNamed))
