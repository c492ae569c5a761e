import { africaAndGulf } from './africa-and-gulf';
import { americas } from './americas';
import { anywhere } from './anywhere';
import { asiaEast } from './asia-east';
import { asiaPacific } from './asia-pacific';
import { asiaSouthAndEast } from './asia-south-and-east';
import { europe } from './europe';
import { europeNorth } from './europe-north';
import { europeSouthAndEast } from './europe-south-and-east';
import { europeWest } from './europe-west';
import { latinAmerica } from './latin-america';
import type { Authority, SupportLine } from './schema';
import { supportLines } from './support-lines';
import { europeanUnion, groups, kinds } from './vocabulary';

/** Every office we list. Ids are written by hand and never reused. */
export const authorities: readonly Authority[] = [
  ...americas,
  ...latinAmerica,
  ...europe,
  ...europeNorth,
  ...europeWest,
  ...europeSouthAndEast,
  ...asiaPacific,
  ...asiaEast,
  ...asiaSouthAndEast,
  ...africaAndGulf,
  ...anywhere,
];

/** Countries for which we found nothing that we are sure of: people there are sent to the local police. */
export const nothingFound: readonly string[] = ['BD', 'VN'];

/** The countries to choose from. People in any other are sent to the local police too. */
export const countries: readonly string[] = [
  ...new Set([
    ...[...authorities, ...supportLines].map(({ country }) => country),
    ...europeanUnion,
    ...nothingFound,
  ]),
].filter((country) => !(groups as readonly string[]).includes(country));

/** The offices of a country or a group: those that may stop money first, then the police, then the others as listed. */
export const authoritiesIn = (country: string): Authority[] =>
  authorities
    .filter((authority) => authority.country === country)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

export const supportLinesIn = (country: string): SupportLine[] =>
  supportLines.filter((line) => line.country === country);

/** Whether it reads what people report, and does not only say who does. */
export const takesReports = ({ refuses = [] }: Authority): boolean => !refuses.includes('own-reports');

/** Whether people can report in writing: it has a site, a form or an address for reports, and reads them itself. */
export const takesWriting = (office: Authority): boolean => takesReports(office) && hasWrittenWay(office);

const hasWrittenWay = ({ links = [], email, typed, takes }: Authority): boolean =>
  !takes.includes('scam-messages') &&
  (links.some(({ what }) => what !== 'more') || email !== undefined || typed !== undefined);

/** Whether we list no police of the country itself, so that the local police have to be found. */
export const needsLocalPolice = (country: string): boolean =>
  !authoritiesIn(country).some(({ kind }) => kind === 'police');
