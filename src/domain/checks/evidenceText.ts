// What people write as evidence: links, names of documents, official letters; and which of them are one and the same.
import { arabicDigits, cleanText } from '../thaiText';

const LINK = /https?:\/\/[^\s"'<>“”]+|\bwww\.[^\s"'<>“”]+/gi;
const EXTENSION = /\.(pdf|docx?|xlsx?|pptx?|csv|txt|jpe?g|png|heic|gif|mp4|mov|zip|rar)(?![a-z])/gi;
const FILE = /[^\s.]\.(pdf|docx?|xlsx?|pptx?|csv|txt|jpe?g|png|heic|gif|mp4|mov|zip|rar)(?![a-z])/i;
/** "หนังสือ ที่ ฉช 0019/123 ลว. 5 มิ.ย. 65": number and date both given. */
const LETTER = /ที่\s*([ก-ฮa-z.]*\s?[\d.]+[\d./\-ก-ฮ]*(?:\s?\/\s?[\d./\-ก-ฮ]+)?).*?(?:ลว\.?|ลงวันที่|วันที่)\s*\d/i;

// Words the names of documents are built on; the bare word is not yet a name.
const KINDS =
  /รายงาน|ทะเบียน|แผน|คำสั่ง|ประกาศ|บันทึก|ภาพ|แบบ|ฐานข้อมูล|สำเนา|สรุป|โครงการ|ข่าว|วาระ|รายชื่อ|บัญชี|ใบ|ตาราง|คู่มือ|มติ|เอกสารการ|เอกสารที่|เอกสารสรุป|สัญญา|คลิป|วิดีโอ|วีดิทัศน์|ระบบ|กิจกรรม|ผลิตภัณฑ์|กลุ่มอาชีพ|ข้อมูล|หนังสือพิมพ์/;
const BARE =
  /^(ตาม|ดู|มี|แนบ|ส่ง|ได้)?(เอกสาร|รายงาน|หลักฐาน|ไฟล์|ภาพ|ภาพถ่าย|รูป|รูปภาพ|แผน|ข้อมูล|ระบบ|กิจกรรม|แบบ|แบบรายงาน)?(แนบ|ที่แนบ|ตามแนบ|แล้ว|ครบ|ครบถ้วน|เรียบร้อย|เรียบร้อยแล้ว|ในระบบ)*$/;
/** "หนังสือ" promises a letter, which needs its number and date. */
const LETTER_WORD = /^หนังสือ(?!พิมพ์)/;
const SHORTEST_NAME = 8;
/** Documents are named at the beginning; a pasted book is not searched to its end. */
const LONGEST = 2000;

/** The commonest way to write a letter, with no link, file or private number in it; told without cleaning the text. */
const PLAIN_LETTER = /^หนังสือ ?ที่ ?([ก-ฮ]+) ?(\d{1,4}(?:\/\d{1,4})?) ลว\. ?\d\d?[^a-z\d๐-๙]*\d{0,4}$/i;

/** The key of a letter written like most; '' for anything else. Such a text is clear, and no other document is in it. */
export function plainLetterIn(text: string): string {
  const letter = PLAIN_LETTER.exec(text);
  return letter ? `ที่${letter[1]}${letter[2]}` : '';
}

/** True when the text says where the evidence is: a link, the name of a document, or an official letter with number and date. */
export function isClearEvidence(text: string): boolean {
  if (PLAIN_LETTER.test(text)) return true;
  const beginning = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (LINK_START.test(beginning) || FILE.test(beginning)) return true;
  const plain = arabicDigits(cleanText(beginning));
  if (LETTER.test(plain)) return true;
  const key = plain.replace(/[\s"“”.]/g, '');
  if (LETTER_WORD.test(key) || BARE.test(key)) return false;
  return key.length >= SHORTEST_NAME && KINDS.test(key);
}

const LINK_START = /https?:\/\/[^\s"'<>“”]|\bwww\.[^\s"'<>“”]/i;
const LETTER_START = /ที่[\s\S]*(?:ลว|ลงวันที่|วันที่)/;
/** Codes of \n / \\ , ; “ ” and ". */
const SEPARATORS = [10, 47, 92, 44, 59, 0x201c, 0x201d, 34];
const NO_KEYS: readonly string[] = [];

/** Keys of the documents a cell names so precisely that the same key is the same document. Folders and sites are none. */
export function documentsIn(text: string): readonly string[] {
  const letterAlone = plainLetterIn(text);
  if (letterAlone !== '') return [letterAlone];
  const beginning = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const links = LINK_START.test(beginning) ? (beginning.match(LINK) ?? NO_KEYS) : NO_KEYS;
  if (links.length === 1 && links[0] === beginning) return keysOf(links);
  const rest = links.length > 0 ? beginning.replace(LINK, ' ') : beginning;
  const files = filesIn(rest);
  const letter = LETTER_START.test(rest) ? LETTER.exec(arabicDigits(cleanText(rest))) : null;
  if (links.length === 0 && !letter) return files;
  const letters = letter ? [`ที่${(letter[1] as string).replace(/\s/g, '')}`] : NO_KEYS;
  return keysOf(links).concat(letters, files);
}

function keysOf(links: readonly string[]): string[] {
  return links.map(linkKey).filter((key) => key !== '');
}

/** Names of files: what stands before an extension, back to the last separator. */
function filesIn(text: string): readonly string[] {
  if (text.indexOf('.') < 0) return NO_KEYS;
  const files: string[] = [];
  EXTENSION.lastIndex = 0;
  for (let match = EXTENSION.exec(text); match; match = EXTENSION.exec(text)) {
    let from = match.index;
    while (from > 0 && SEPARATORS.indexOf(text.charCodeAt(from - 1)) < 0) from--;
    const file = text.slice(from, match.index + match[0].length).trim();
    if (file[0] !== '.') files.push(/[A-Z]/.test(file) ? file.toLowerCase() : file);
  }
  return files;
}

const FOLDER = /\/folders?(\/|$)|\/:f:\/|\/drive\/u\/\d+$|folderview|\/sh\/|\/scl\/fo\/|\/albums?\/|\/$/i;
const GOOGLE_FILE = /\.google\.com(?=\/).*?(?:\/d\/|[?&]id=)([\w-]{10,})/i;
const TRACKING = /^(usp|utm_\w+|fbclid|resourcekey|ouid|rtpof|sd)=/;

/** '' for what is no single document. */
function linkKey(link: string): string {
  // The same Google file is shared under many addresses.
  const file = GOOGLE_FILE.exec(link);
  if (file && !FOLDER.test(link)) return file[1] as string;
  const bare = link
    .replace(/^https?:\/\//i, '')
    .replace(/#.*$/, '')
    .replace(/[).,;]+$/, '');
  const [path = '', query = ''] = bare.split('?');
  const slash = path.indexOf('/');
  if (slash < 0 || FOLDER.test(path)) return '';
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part));
  const address = path.slice(0, slash).toLowerCase() + path.slice(slash);
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address;
}
