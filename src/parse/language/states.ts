/** Names of States as UN documents print them, to split lists of sponsors and voters. */
import { ROMANCE_NAMES } from './states-romance.ts';

/**
 * The 193 Member States, the two observer States, the European Union, and former or variant names
 * that stand in older documents, in English. Source: the UN's list of Member States (un.org/en/about-us).
 */
const NAMES = `
Afghanistan; Albania; Algeria; Andorra; Angola; Antigua and Barbuda; Argentina; Armenia; Australia; Austria; Azerbaijan;
Bahamas; Bahamas (The); Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan;
Bolivia (Plurinational State of); Bolivia; Bosnia and Herzegovina; Botswana; Brazil; Brunei Darussalam; Bulgaria;
Burkina Faso; Burundi; Cabo Verde; Cambodia; Cameroon; Canada; Cape Verde; Central African Republic; Chad; Chile; China;
Colombia; Comoros; Congo; Cook Islands; Costa Rica; Côte d'Ivoire; Croatia; Cuba; Cyprus; Czechia; Czech Republic;
Democratic People's Republic of Korea; Democratic Republic of the Congo; Denmark; Djibouti; Dominica; Dominican Republic;
Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; European Union; Fiji; Finland; France;
Gabon; Gambia; Gambia (Republic of The); Gambia (The); Georgia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea;
Guinea-Bissau; Guyana; Haiti; Holy See; Honduras; Hungary; Iceland; India; Indonesia; Iran (Islamic Republic of); Iraq;
Ireland; Israel; Italy; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kiribati; Kuwait; Kyrgyzstan;
Lao People's Democratic Republic; Latvia; Lebanon; Lesotho; Liberia; Libya; Libyan Arab Jamahiriya; Liechtenstein;
Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Mauritania; Mauritius; Mexico;
Micronesia (Federated States of); Monaco; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nauru; Nepal;
Netherlands; Netherlands (Kingdom of the); New Zealand; Nicaragua; Niger; Nigeria; Niue; North Macedonia; Norway; Oman;
Pakistan; Palau; Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar;
Republic of Korea; Republic of Moldova; Romania; Russian Federation; Rwanda; Saint Kitts and Nevis; Saint Lucia;
Saint Vincent and the Grenadines; Samoa; San Marino; Sao Tome and Principe; Saudi Arabia; Senegal; Serbia;
Serbia and Montenegro; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; South Africa;
South Sudan; Spain; Sri Lanka; State of Palestine; Sudan; Suriname; Swaziland; Sweden; Switzerland; Syrian Arab Republic;
Tajikistan; Thailand; the former Yugoslav Republic of Macedonia; Timor-Leste; Togo; Tonga; Trinidad and Tobago; Tunisia;
Türkiye; Turkey; Turkmenistan; Tuvalu; Uganda; Ukraine; United Arab Emirates;
United Kingdom of Great Britain and Northern Ireland; United Republic of Tanzania; United States of America; Uruguay;
Uzbekistan; Vanuatu; Venezuela (Bolivarian Republic of); Viet Nam; Yemen; Yugoslavia; Zaire; Zambia; Zimbabwe
`
  .trim()
  .split(/;\s+/);

/** One spelling for look-ups: lower case, straight apostrophes, no article, no spaces at hyphens. */
function key(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .trim()
    .toLowerCase();
}

const KNOWN = new Set(
  [...NAMES, ...ROMANCE_NAMES].flatMap((name) => [key(name), key(inverted(name))]),
);

/** `Iran (Islamic Republic of)` → `Islamic Republic of Iran`, as some texts print it. */
function inverted(name: string): string {
  const match = /^(.+) \((.+ of(?: the)?)\)$/.exec(name);
  return match ? `${match[2]} ${match[1]}` : name;
}

/** True when a name is that of a State, whatever its case, article and apostrophes. */
export function isState(name: string): boolean {
  return KNOWN.has(key(name));
}
