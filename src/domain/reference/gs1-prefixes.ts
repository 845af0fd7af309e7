/**
 * Where a GS1 company prefix is registered. `country`: a national GS1 office (the first code is the
 * office, others share it). `restricted`: numbers a shop or company gives itself. `publication`:
 * ISSN, ISBN, ISMN. `coupon`: refund receipts and coupons. `office`: GS1 itself.
 * None of them says where goods were made.
 */
export type Gs1Prefix =
  | { readonly kind: 'country'; readonly countries: readonly [string, ...string[]] }
  | { readonly kind: 'coupon' | 'office' | 'publication' | 'restricted' };

/** `from-to:office[/office]` of three-digit prefixes, as GS1 publishes them. */
const countryRanges =
  '000-019:US/CA 030-039:US 060-139:US/CA 300-379:FR/MC 380-380:BG 383-383:SI 385-385:HR ' +
  '387-387:BA 389-389:ME 400-440:DE 450-459:JP 460-469:RU 470-470:KG 471-471:TW 474-474:EE ' +
  '475-475:LV 476-476:AZ 477-477:LT 478-478:UZ 479-479:LK 480-480:PH 481-481:BY 482-482:UA ' +
  '483-483:TM 484-484:MD 485-485:AM 486-486:GE 487-487:KZ 488-488:TJ 489-489:HK 490-499:JP ' +
  '500-509:GB 520-521:GR 528-528:LB 529-529:CY 530-530:AL 531-531:MK 535-535:MT 539-539:IE ' +
  '540-549:BE/LU 560-560:PT 569-569:IS 570-579:DK/FO/GL 590-590:PL 594-594:RO 599-599:HU ' +
  '600-601:ZA 603-603:GH 604-604:SN 605-605:UG 606-606:AO 607-607:OM 608-608:BH 609-609:MU ' +
  '611-611:MA 613-613:DZ 615-615:NG 616-616:KE 617-617:CM 618-618:CI 619-619:TN 620-620:TZ ' +
  '621-621:SY 622-622:EG 623-623:BN 624-624:LY 625-625:JO 626-626:IR 627-627:KW 628-628:SA ' +
  '629-629:AE 630-630:QA 631-631:NA 632-632:RW 640-649:FI 680-681:CN 690-699:CN 700-709:NO ' +
  '729-729:IL 730-739:SE 740-740:GT 741-741:SV 742-742:HN 743-743:NI 744-744:CR 745-745:PA ' +
  '746-746:DO 750-750:MX 754-755:CA 759-759:VE 760-769:CH/LI 770-771:CO 773-773:UY 775-775:PE ' +
  '777-777:BO 778-779:AR 780-780:CL 784-784:PY 786-786:EC 789-790:BR 800-839:IT/SM/VA ' +
  '840-849:ES/AD 850-850:CU 858-858:SK 859-859:CZ 860-860:RS 865-865:MN 867-867:KP 868-869:TR ' +
  '870-879:NL 880-881:KR 883-883:MM 884-884:KH 885-885:TH 888-888:SG 890-890:IN 893-893:VN ' +
  '894-894:BD 896-896:PK 899-899:ID 900-919:AT 930-939:AU 940-949:NZ 955-955:MY 958-958:MO';

const otherRanges: readonly (readonly [number, number, Exclude<Gs1Prefix['kind'], 'country'>])[] = [
  [20, 29, 'restricted'],
  [40, 49, 'restricted'],
  [50, 59, 'coupon'],
  [200, 299, 'restricted'],
  [950, 952, 'office'],
  [960, 969, 'office'],
  [977, 979, 'publication'],
  [980, 984, 'coupon'],
  [990, 999, 'coupon'],
];

interface Range {
  readonly from: number;
  readonly to: number;
  readonly prefix: Gs1Prefix;
}

function parseCountryRange(text: string): Range {
  const [span = '', offices = ''] = text.split(':');
  const [from = '', to = ''] = span.split('-');
  const [first = '', ...rest] = offices.split('/');
  return {
    from: Number(from),
    to: Number(to),
    prefix: { kind: 'country', countries: [first, ...rest] },
  };
}

const ranges: readonly Range[] = [
  ...countryRanges.split(' ').map(parseCountryRange),
  ...otherRanges.map(([from, to, kind]) => ({ from, to, prefix: { kind } })),
];

/** What the first three digits of a GTIN-13 stand for; nothing for an unassigned prefix. */
export function findGs1Prefix(gtin: string): Gs1Prefix | undefined {
  const number = Number(gtin.slice(0, 3));
  return ranges.find(({ from, to }) => number >= from && number <= to)?.prefix;
}

/**
 * The country whose GS1 office registered the number, where that is not Indonesia's. Nothing for
 * Indonesian, restricted, in-store, serial and coupon numbers, and for unassigned prefixes.
 */
export function foreignRegistrant(gtin: string): string | undefined {
  const prefix = findGs1Prefix(gtin);
  const country = prefix?.kind === 'country' ? prefix.countries[0] : undefined;
  return country === 'ID' ? undefined : country;
}
