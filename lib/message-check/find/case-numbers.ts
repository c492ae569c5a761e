/** What stands before the number of a case, a ticket, a reference, in the languages of the app and its neighbours. */
const labels = [
  'case|ticket|reference|ref|claim|complaint|incident|inquiry|enquiry|order|request|transaction|invoice|booking|file|id',
  'fall|vorgang|vorgangs|ticket|aktenzeichen|akte|az|auftrag|bestell|kunden|beleg|rechnungs?|referenz',
  'dossier|référence|réf|demande|commande|cas|réclamation|sinistre',
  'caso|expediente|referencia|solicitud|pedido|incidencia|reclamo|reclamación',
  'pratica|riferimento|rif|richiesta|segnalazione|ordine',
  'processo|protocolo|chamado|referência|solicitação|reclamação|ocorrência',
  'zaak|dossier|kenmerk|zaaknummer|ticketnummer|casus|bestelling',
  'sprawa|sprawy|zgłoszenie|zgłoszenia|sygnatura|zamówienie',
  'talep|dosya|vaka|başvuru|referans|olay|kayıt',
  'дело|заявка|обращение|тикет|номер обращения|справа|звернення',
  '工单|工單|案件|案例|编号|編號|单号|單號|参考|參考',
  'ケース|お問い合わせ|受付|チケット|参照|整理',
  '사건|문의|접수|티켓|케이스|참조',
  'قضية|تذكرة|رقم الحالة|مرجع|طلب|बिल|मामला|केस|टिकट|संदर्भ',
  'เคส|หมายเลขเคส|อ้างอิง|คำร้อง|kasus|tiket|referensi|laporan|vụ việc|mã số|yêu cầu|saken?|ärende|sag|asia',
].join('|');
/** The word for a number behind it. */
const numbers =
  'id|n|no|nr|nº|n°|n\\.º|num|núm|number|nummer|numero|número|numéro|numer|numara|numarası|номер|№|code|kode|番号|号码|號碼|号|번호|رقم|संख्या|หมายเลข';
const signs = '[\\s.:：#№=_/([-]{0,4}(?:[A-Z]{1,5}[-_/ ]?)?';
const behindLabel = `(?:^|[^\\p{L}\\p{N}]|[\\p{scx=Hani}\\p{scx=Hang}\\p{scx=Hira}])(?:${labels})`;
const label = new RegExp(
  `${behindLabel}(?:[\\s.:_-]{0,3}(?:${numbers})(?:${signs})|[\\s.]{0,3}[:：#№=_/-]${signs})$`,
  'iu',
);
/** Without a word or a sign between, only a number that is too short to dial. */
const bareLabel = new RegExp(`${behindLabel}\\s{1,2}(?:[A-Z]{1,5}[-_/])?$`, 'iu');
const mostUndialled = 9;

/** A number to dial shows it: a plus, a group in brackets, groups as phones have them. */
const isDialled =
  /^(?:[+＋]|00[1-9](?:\D?\d){9}|\()|^(?:\d[\s.-])?\d{3}[\s.-]\d{3}[\s.-]\d{4}$|^0\d{2,4}[\s./-]/u;

/** Whether a number is that of a case: nobody dials what stands behind `Case n°`. */
export function isCaseNumber(text: string, at: number, value: string): boolean {
  if (isDialled.test(value.normalize('NFKC'))) return false;
  const front = text.slice(Math.max(0, at - 50), at);
  return label.test(front) || ((value.match(/\d/g)?.length ?? 0) <= mostUndialled && bareLabel.test(front));
}
