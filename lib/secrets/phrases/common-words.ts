/**
 * Words of the lists that are common in prose. Twelve random words include one or none of them, a sentence many: if
 * five are within twelve words, only a phrase's check digits still count.
 */
export const commonWords: readonly string[] = [
  ...'about above after again all also always any around ask because become before between both call can'.split(
    ' ',
  ),
  ...'come day doctor during enough every find first get give good great have help here home just keep'.split(
    ' ',
  ),
  ...'know leave like list little live long make man more most move much must name need never next now'.split(
    ' ',
  ),
  ...'only open or other own people place put real right same say second share show side since social some'.split(
    ' ',
  ),
  ...'still stop such sure talk term than that their then there they thing this three time together turn'.split(
    ' ',
  ),
  ...'two under until upon use very wait want way web week what when where will wish word work world'.split(
    ' ',
  ),
  ...'year you your'.split(' '),
  ...'的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主'.split(
    '',
  ),
  ...'发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度'.split(''),
];
