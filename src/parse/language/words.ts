/** Words of the languages of resolutions: made from language/ by the build, never edited. */

const list = (words: string): readonly string[] => words.trim().split(/;\s+/);

const table = (rows: string): Readonly<Record<string, string>> =>
  Object.fromEntries(list(rows).map((row) => row.split(': ')));

export const WORDS = {
  'directives': {
    en: list(`
advise; appeal; ask; authorize; call upon; caution; command; commission; demand; designate; direct; empower; encourage; enjoin; entrust; exhort; implore; instruct; invite; mandate; order; permit; recommend; remind; reiterate appeal;
reiterate call; reiterate demand; reiterate encouragement; reiterate invitation; reiterate recommendation; reiterate request; renew appeal; renew call; renew invitation; renew request; repeat call; repeat request; request; require; summon;
task; urge; warn`),
    fr: list(`
appeler; appeler à; appeler instamment; autoriser; charger; demander; demander instamment; encourager; engager; engager instamment; enjoindre; exhorter; exiger; faire appel; inciter; inviter; inviter instamment; lancer un appel; presser;
prier; prier instamment; rappeler; recommander; réitérer appel; réitérer demande; réitérer invitation; renouveler appel; renouveler invitation; solliciter`),
    es: list(`
alentar; animar; apremiar; autorizar; encargar; encomendar; exhortar; exigir; hacer un llamamiento; instar; invitar; pedir; pedir encarecidamente; recomendar; recordar; reiterar llamamiento; reiterar petición; reiterar solicitud;
reiterar invitación; renovar llamamiento; rogar; solicitar; urgir`),
  },
  'reminders': {
    fr: list(`
rappeler; recommander; réitérer appel; réitérer demande; réitérer invitation`),
    es: list(`
recordar; recomendar; reiterar llamamiento; reiterar petición; reiterar solicitud; reiterar invitación`),
  },
  'that-directives': {
    es: list(`
pedir; pedir encarecidamente; solicitar; exigir; recomendar; encargar; encomendar; rogar; recordar`),
  },
  'actors': {
    en: list(`
academia; academics; actor; actors; agencies; agency; alliance; alliances; all; assembly; association; associations; authorities; authority; bank; banks; bodies; body; both; bureau; business; businesses; care-givers; caregivers; centre;
centres; chair; chairs; cities; city; co-chairs; co-facilitators; co-sponsors; departments; commission; commissions; committee; committees; communities; community; companies; company; conference; contributors; coordinator; coordinators;
corporations; council; councils; counterparts; countries; country; courts; creditors; defenders; delegation; delegations; developers; donor; donors; educators; employers; enterprises; entities; entity; everyone; expert; experts;
facilitators; families; forces; forum; forums; foundation; foundations; fund; funds; government; governments; group; groups; health-care; holder; holders; individuals; industries; industry; institution; institutions; intermediaries;
investors; journalists; judges; lawyers; leader; leaders; legislators; manufacturers; mechanism; mechanisms; media; member; members; men; militaries; military; ministers; ministries; mission; missions; municipalities; nation; nations;
network; networks; observers; office; offices; operators; organization; organizations; organisation; organisations; others; parents; parliament; parliamentarians; parliaments; participants; parties; partner; partners; partnerships; party;
people; peoples; persons; platforms; politicians; practitioners; presidency; president; presidents; procedures; professionals; programme; programmes; proponents; providers; publishers; rapporteur; rapporteurs; recipients; representative;
representatives; researchers; schools; scientists; secretariat; secretariats; sector; sectors; side; sides; signatories; societies; society; sponsors; stakeholder; stakeholders; state; states; system; teachers; team; teams; territories;
territory; them; those; unions; universities; university; users; women; workers; youth`),
  },
  'attributes': {
    en: list(`
administering; bordering; contracting; contributing; coordinating; developing; donating; existing; funding; implementing; inviting; mediating; neighbouring; nominating; organizing; participating; producing; receiving; remaining; requesting;
sending; sponsoring; supporting; transiting`),
  },
  'before-to': {
    en: list(`
access; acceded; accredited; adviser; advisers; affiliated; assistance; assistant; attention; belonging; committed; contribution; contributions; contributor; contributors; donor; envoy; exposed; next; opposed; owing; pertaining; pledged;
prior; related; relating; relation; relevance; relevant; reservation; reservations; respect; response; responses; right; rights; signatories; signatory; similar; subject; support; threat; threats; transition; up; vulnerable; according`),
  },
  'states': {
    en: list(`
Afghanistan; Albania; Algeria; Andorra; Angola; Antigua and Barbuda; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas; Bahamas (The); Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan;
Bolivia (Plurinational State of); Bolivia; Bosnia and Herzegovina; Botswana; Brazil; Brunei Darussalam; Bulgaria; Burkina Faso; Burundi; Cabo Verde; Cambodia; Cameroon; Canada; Cape Verde; Central African Republic; Chad; Chile; China;
Colombia; Comoros; Congo; Cook Islands; Costa Rica; Côte d'Ivoire; Croatia; Cuba; Cyprus; Czechia; Czech Republic; Democratic People's Republic of Korea; Democratic Republic of the Congo; Denmark; Djibouti; Dominica; Dominican Republic;
Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; European Union; Fiji; Finland; France; Gabon; Gambia; Gambia (Republic of The); Gambia (The); Georgia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea;
Guinea-Bissau; Guyana; Haiti; Holy See; Honduras; Hungary; Iceland; India; Indonesia; Iran (Islamic Republic of); Iraq; Ireland; Israel; Italy; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kiribati; Kuwait; Kyrgyzstan;
Lao People's Democratic Republic; Latvia; Lebanon; Lesotho; Liberia; Libya; Libyan Arab Jamahiriya; Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Mauritania; Mauritius; Mexico;
Micronesia (Federated States of); Monaco; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nauru; Nepal; Netherlands; Netherlands (Kingdom of the); New Zealand; Nicaragua; Niger; Nigeria; Niue; North Macedonia; Norway; Oman;
Pakistan; Palau; Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Republic of Korea; Republic of Moldova; Romania; Russian Federation; Rwanda; Saint Kitts and Nevis; Saint Lucia;
Saint Vincent and the Grenadines; Samoa; San Marino; Sao Tome and Principe; Saudi Arabia; Senegal; Serbia; Serbia and Montenegro; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; South Africa; South Sudan;
Spain; Sri Lanka; State of Palestine; Sudan; Suriname; Swaziland; Sweden; Switzerland; Syrian Arab Republic; Tajikistan; Thailand; the former Yugoslav Republic of Macedonia; Timor-Leste; Togo; Tonga; Trinidad and Tobago; Tunisia; Türkiye;
Turkey; Turkmenistan; Tuvalu; Uganda; Ukraine; United Arab Emirates; United Kingdom of Great Britain and Northern Ireland; United Republic of Tanzania; United States of America; Uruguay; Uzbekistan; Vanuatu;
Venezuela (Bolivarian Republic of); Viet Nam; Yemen; Yugoslavia; Zaire; Zambia; Zimbabwe`),
    fr: list(`
Afghanistan; Afrique du Sud; Albanie; Algérie; Allemagne; Andorre; Angola; Antigua-et-Barbuda; Arabie saoudite; Argentine; Arménie; Australie; Autriche; Azerbaïdjan; Bahamas; Bahreïn; Bangladesh; Barbade; Bélarus; Belgique; Belize; Bénin;
Bhoutan; Bolivie; Bolivie (État plurinational de); Bosnie-Herzégovine; Botswana; Brésil; Brunéi Darussalam; Bulgarie; Burkina Faso; Burundi; Cabo Verde; Cambodge; Cameroun; Canada; Chili; Chine; Chypre; Colombie; Comores; Congo; Costa Rica;
Côte d'Ivoire; Croatie; Cuba; Danemark; Djibouti; Dominique; Égypte; El Salvador; Émirats arabes unis; Équateur; Érythrée; Espagne; Estonie; Eswatini; État de Palestine; Palestine; États-Unis d'Amérique; Éthiopie;
ex-République yougoslave de Macédoine; Fédération de Russie; Fidji; Finlande; France; Gabon; Gambie; Géorgie; Ghana; Grèce; Grenade; Guatemala; Guinée; Guinée équatoriale; Guinée-Bissau; Guyana; Haïti; Honduras; Hongrie; Îles Cook;
Îles Marshall; Îles Salomon; Inde; Indonésie; Iran (République islamique d'); Iraq; Irlande; Islande; Israël; Italie; Jamaïque; Japon; Jordanie; Kazakhstan; Kenya; Kirghizistan; Kiribati; Koweït; Lesotho; Lettonie; Liban; Libéria; Libye;
Liechtenstein; Lituanie; Luxembourg; Macédoine du Nord; Madagascar; Malaisie; Malawi; Maldives; Mali; Malte; Maroc; Maurice; Mauritanie; Mexique; Micronésie (États fédérés de); Monaco; Mongolie; Monténégro; Mozambique; Myanmar; Namibie;
Nauru; Népal; Nicaragua; Niger; Nigéria; Nioué; Norvège; Nouvelle-Zélande; Oman; Ouganda; Ouzbékistan; Pakistan; Palaos; Panama; Papouasie-Nouvelle-Guinée; Paraguay; Pays-Bas; Pays-Bas (Royaume des); Pérou; Philippines; Pologne; Portugal;
Qatar; République arabe syrienne; République centrafricaine; République de Corée; République de Moldova; République démocratique du Congo; République démocratique populaire lao; République dominicaine;
République populaire démocratique de Corée; République tchèque; République-Unie de Tanzanie; Roumanie; Royaume-Uni de Grande-Bretagne et d'Irlande du Nord; Rwanda; Saint-Kitts-et-Nevis; Saint-Marin; Saint-Siège;
Saint-Vincent-et-les Grenadines; Saint-Vincent-et-les-Grenadines; Sainte-Lucie; Samoa; Sao Tomé-et-Principe; Sénégal; Serbie; Seychelles; Sierra Leone; Singapour; Slovaquie; Slovénie; Somalie; Soudan; Soudan du Sud; Sri Lanka; Suède;
Suisse; Suriname; Swaziland; Tadjikistan; Tchad; Tchéquie; Thaïlande; Timor-Leste; Togo; Tonga; Trinité-et-Tobago; Tunisie; Turkménistan; Türkiye; Turquie; Tuvalu; Ukraine; Union européenne; Uruguay; Vanuatu;
Venezuela (République bolivarienne du); Viet Nam; Yémen; Zambie; Zimbabwe`),
    es: list(`
Afganistán; Albania; Alemania; Andorra; Angola; Antigua y Barbuda; Arabia Saudita; Argelia; Argentina; Armenia; Australia; Austria; Azerbaiyán; Bahamas; Bahrein; Bangladesh; Barbados; Belarús; Bélgica; Belice; Benin; Bhután; Bolivia;
Bolivia (Estado Plurinacional de); Bosnia y Herzegovina; Botswana; Brasil; Brunei Darussalam; Bulgaria; Burkina Faso; Burundi; Cabo Verde; Camboya; Camerún; Canadá; Chad; Chequia; Chile; China; Chipre; Colombia; Comoras; Congo; Costa Rica;
Côte d'Ivoire; Croacia; Cuba; Dinamarca; Djibouti; Dominica; Ecuador; Egipto; El Salvador; Emiratos Árabes Unidos; Eritrea; Eslovaquia; Eslovenia; España; Estado de Palestina; Palestina; Estados Unidos de América; Estonia; Eswatini;
Etiopía; ex República Yugoslava de Macedonia; Federación de Rusia; Fiji; Filipinas; Finlandia; Francia; Gabón; Gambia; Georgia; Ghana; Granada; Grecia; Guatemala; Guinea; Guinea Ecuatorial; Guinea-Bissau; Guyana; Haití; Honduras; Hungría;
India; Indonesia; Irán (República Islámica del); Iraq; Irlanda; Islandia; Islas Cook; Islas Marshall; Islas Salomón; Israel; Italia; Jamaica; Japón; Jordania; Kazajstán; Kenya; Kirguistán; Kiribati; Kuwait; Lesotho; Letonia; Líbano;
Liberia; Libia; Liechtenstein; Lituania; Luxemburgo; Macedonia del Norte; Madagascar; Malasia; Malawi; Maldivas; Malí; Malta; Marruecos; Mauricio; Mauritania; México; Micronesia (Estados Federados de); Mónaco; Mongolia; Montenegro;
Mozambique; Myanmar; Namibia; Nauru; Nepal; Nicaragua; Níger; Nigeria; Niue; Noruega; Nueva Zelandia; Omán; Países Bajos; Países Bajos (Reino de los); Pakistán; Palau; Panamá; Papua Nueva Guinea; Paraguay; Perú; Polonia; Portugal; Qatar;
Reino Unido de Gran Bretaña e Irlanda del Norte; República Árabe Siria; República Centroafricana; República Checa; República de Corea; República de Moldova; República Democrática del Congo; República Democrática Popular Lao;
República Dominicana; República Popular Democrática de Corea; República Unida de Tanzanía; Rumania; Rwanda; Saint Kitts y Nevis; Samoa; San Marino; San Vicente y las Granadinas; Santa Lucía; Santa Sede; Santo Tomé y Príncipe; Senegal;
Serbia; Serbia y Montenegro; Seychelles; Sierra Leona; Singapur; Somalia; Sri Lanka; Sudáfrica; Sudán; Sudán del Sur; Suecia; Suiza; Suriname; Swazilandia; Tailandia; Tayikistán; Timor-Leste; Togo; Tonga; Trinidad y Tabago;
Trinidad y Tobago; Túnez; Turkmenistán; Türkiye; Turquía; Tuvalu; Ucrania; Uganda; Unión Europea; Uruguay; Uzbekistán; Vanuatu; Venezuela (República Bolivariana de); Viet Nam; Yemen; Zambia; Zimbabwe`),
  },
  'party-names': {
    en: list(`
UK; US; USA; UAE; DPRK; DRC; ROK; KSA; PRC; RSA; NZ; United Kingdom; United States; Russia; Iran; Syria; Venezuela; Tanzania; Moldova; Laos; Lao PDR; Korea; North Korea; South Korea; Vietnam; Brunei; Micronesia; Czech; Holland;
The Netherlands; Bosnia; Ivory Coast; Gambia; Kyrgyz Republic; Slovak Republic; Macedonia; Swiss; Emirates; Vatican; EU; AU; OIC; NAM; CARICOM; CELAC; GRULAC; WEOG; EEG; APG; ASEAN; CANZ; JUSCANZ; JUSCANNZ; MERCOSUR; SADC; ECOWAS; GCC;
BRICS; G77; G-77; G77 and China; G-77 and China; Group of 77; Group of 77 and China; AOSIS; PIF; LMDC; LMDCs; CfRN; EIG; AILAC; ALBA; Umbrella Group; African Group; AG; AGN; ABU; Grupo SUR; LAS; LAC; Arab Group; Asia-Pacific Group; Nordics;
Nordic countries; Baltics; Non-Aligned Movement; European Union; African Union; Core Group; core group; main sponsors; Main sponsors; Sponsors; Chair; Co-Chairs; Facilitator; Co-facilitators; co-facilitators; Secretariat;
Group of African States; Group of Arab States`),
  },
  'party-codes': {
    en: table(`
AFG: Afghanistan; ALB: Albania; DZA: Algeria; AGO: Angola; ATG: Antigua and Barbuda; ARG: Argentina; ARM: Armenia; AUS: Australia; AUT: Austria; AZE: Azerbaijan; BHS: Bahamas; BHR: Bahrain; BGD: Bangladesh; BRB: Barbados; BLR: Belarus;
BEL: Belgium; BLZ: Belize; BEN: Benin; BTN: Bhutan; BOL: Bolivia; BIH: Bosnia and Herzegovina; BWA: Botswana; BRA: Brazil; BRN: Brunei Darussalam; BGR: Bulgaria; BFA: Burkina Faso; BDI: Burundi; CPV: Cabo Verde; KHM: Cambodia;
CMR: Cameroon; CAN: Canada; CAF: Central African Republic; TCD: Chad; CHL: Chile; CHN: China; COL: Colombia; COM: Comoros; COG: Congo; COK: Cook Islands; CRI: Costa Rica; CIV: Côte d'Ivoire; HRV: Croatia; CUB: Cuba; CYP: Cyprus;
CZE: Czechia; PRK: Democratic People's Republic of Korea; COD: Democratic Republic of the Congo; DNK: Denmark; DJI: Djibouti; DMA: Dominica; DOM: Dominican Republic; ECU: Ecuador; EGY: Egypt; SLV: El Salvador; GNQ: Equatorial Guinea;
ERI: Eritrea; EST: Estonia; SWZ: Eswatini; ETH: Ethiopia; FJI: Fiji; FIN: Finland; FRA: France; GAB: Gabon; GMB: Gambia; GEO: Georgia; DEU: Germany; GHA: Ghana; GRC: Greece; GRD: Grenada; GTM: Guatemala; GIN: Guinea; GNB: Guinea-Bissau;
GUY: Guyana; HTI: Haiti; HND: Honduras; HUN: Hungary; ISL: Iceland; IND: India; IDN: Indonesia; IRN: Iran; IRQ: Iraq; IRL: Ireland; ISR: Israel; ITA: Italy; JAM: Jamaica; JPN: Japan; JOR: Jordan; KAZ: Kazakhstan; KEN: Kenya; KIR: Kiribati;
KWT: Kuwait; KGZ: Kyrgyzstan; LAO: Lao People's Democratic Republic; LVA: Latvia; LBN: Lebanon; LSO: Lesotho; LBR: Liberia; LBY: Libya; LIE: Liechtenstein; LTU: Lithuania; LUX: Luxembourg; MDG: Madagascar; MWI: Malawi; MYS: Malaysia;
MDV: Maldives; MLI: Mali; MLT: Malta; MHL: Marshall Islands; MRT: Mauritania; MUS: Mauritius; MEX: Mexico; FSM: Micronesia; MCO: Monaco; MNG: Mongolia; MNE: Montenegro; MAR: Morocco; MOZ: Mozambique; MMR: Myanmar; NAM: Namibia; NRU: Nauru;
NPL: Nepal; NLD: Netherlands; NZL: New Zealand; NIC: Nicaragua; NER: Niger; NGA: Nigeria; NIU: Niue; MKD: North Macedonia; NOR: Norway; OMN: Oman; PAK: Pakistan; PLW: Palau; PSE: State of Palestine; PAN: Panama; PNG: Papua New Guinea;
PRY: Paraguay; PER: Peru; PHL: Philippines; POL: Poland; PRT: Portugal; QAT: Qatar; KOR: Republic of Korea; MDA: Republic of Moldova; ROU: Romania; RUS: Russian Federation; RWA: Rwanda; KNA: Saint Kitts and Nevis; LCA: Saint Lucia;
VCT: Saint Vincent and the Grenadines; WSM: Samoa; SMR: San Marino; STP: Sao Tome and Principe; SAU: Saudi Arabia; SEN: Senegal; SRB: Serbia; SYC: Seychelles; SLE: Sierra Leone; SGP: Singapore; SVK: Slovakia; SVN: Slovenia;
SLB: Solomon Islands; SOM: Somalia; ZAF: South Africa; SSD: South Sudan; ESP: Spain; LKA: Sri Lanka; SDN: Sudan; SUR: Suriname; SWE: Sweden; CHE: Switzerland; SYR: Syria; TJK: Tajikistan; THA: Thailand; TLS: Timor-Leste; TGO: Togo;
TON: Tonga; TTO: Trinidad and Tobago; TUN: Tunisia; TUR: Türkiye; TKM: Turkmenistan; TUV: Tuvalu; UGA: Uganda; UKR: Ukraine; GBR: United Kingdom; TZA: Tanzania; URY: Uruguay; UZB: Uzbekistan; VUT: Vanuatu; VEN: Venezuela; VNM: Viet Nam;
YEM: Yemen; ZMB: Zambia; ZWE: Zimbabwe; VAT: Holy See`),
  },
  'party-forms': {
    en: table(`
UK: United Kingdom; United Kingdom of Great Britain and Northern Ireland: United Kingdom; US: United States; USA: United States; United States of America: United States; UAE: United Arab Emirates; Emirates: United Arab Emirates;
DPRK: Democratic People's Republic of Korea; North Korea: Democratic People's Republic of Korea; DRC: Democratic Republic of the Congo; ROK: Republic of Korea; South Korea: Republic of Korea; Korea: Republic of Korea; KSA: Saudi Arabia;
PRC: China; RSA: South Africa; NZ: New Zealand; Russia: Russian Federation; Iran (Islamic Republic of): Iran; Islamic Republic of Iran: Iran; Syrian Arab Republic: Syria; Venezuela (Bolivarian Republic of): Venezuela;
Bolivarian Republic of Venezuela: Venezuela; Bolivia (Plurinational State of): Bolivia; Plurinational State of Bolivia: Bolivia; United Republic of Tanzania: Tanzania; Moldova: Republic of Moldova; Laos: Lao People's Democratic Republic;
Lao PDR: Lao People's Democratic Republic; Vietnam: Viet Nam; Brunei: Brunei Darussalam; Micronesia (Federated States of): Micronesia; Federated States of Micronesia: Micronesia; Czech: Czechia; Czech Republic: Czechia;
Holland: Netherlands; The Netherlands: Netherlands; Netherlands (Kingdom of the): Netherlands; Kingdom of the Netherlands: Netherlands; Bosnia: Bosnia and Herzegovina; Ivory Coast: Côte d'Ivoire; Gambia (The): Gambia;
Gambia (Republic of The): Gambia; Bahamas (The): Bahamas; Kyrgyz Republic: Kyrgyzstan; Slovak Republic: Slovakia; Macedonia: North Macedonia; Swiss: Switzerland; Vatican: Holy See; Turkey: Türkiye; Cape Verde: Cabo Verde;
Swaziland: Eswatini; Palestine: State of Palestine; EU: European Union; AU: African Union; NAM: Non-Aligned Movement; AG: African Group; Group of African States: African Group; Group of Arab States: Arab Group; G77: Group of 77 and China;
G-77: Group of 77 and China; Group of 77: Group of 77 and China; G77 and China: Group of 77 and China; G-77 and China: Group of 77 and China; LMDCs: LMDC; Nordics: Nordic countries`),
    fr: table(`
Afrique du Sud: South Africa; Albanie: Albania; Algérie: Algeria; Allemagne: Germany; Andorre: Andorra; Antigua-et-Barbuda: Antigua and Barbuda; Arabie saoudite: Saudi Arabia; Argentine: Argentina; Arménie: Armenia; Australie: Australia;
Autriche: Austria; Azerbaïdjan: Azerbaijan; Bahreïn: Bahrain; Barbade: Barbados; Belgique: Belgium; Bénin: Benin; Bhoutan: Bhutan; Bolivie: Bolivia; Bosnie-Herzégovine: Bosnia and Herzegovina; Brésil: Brazil; Bulgarie: Bulgaria;
Cambodge: Cambodia; Cameroun: Cameroon; Chili: Chile; Chine: China; Chypre: Cyprus; Colombie: Colombia; Comores: Comoros; Croatie: Croatia; Danemark: Denmark; Dominique: Dominica; Égypte: Egypt; Émirats arabes unis: United Arab Emirates;
Équateur: Ecuador; Érythrée: Eritrea; Espagne: Spain; Estonie: Estonia; Éthiopie: Ethiopia; Fidji: Fiji; Finlande: Finland; Gambie: Gambia; Géorgie: Georgia; Grèce: Greece; Grenade: Grenada; Guinée: Guinea;
Guinée équatoriale: Equatorial Guinea; Guinée-Bissau: Guinea-Bissau; Haïti: Haiti; Hongrie: Hungary; Îles Cook: Cook Islands; Îles Marshall: Marshall Islands; Îles Salomon: Solomon Islands; Inde: India; Indonésie: Indonesia;
Irlande: Ireland; Islande: Iceland; Israël: Israel; Italie: Italy; Jamaïque: Jamaica; Japon: Japan; Jordanie: Jordan; Koweït: Kuwait; Lettonie: Latvia; Liban: Lebanon; Libye: Libya; Lituanie: Lithuania; Macédoine du Nord: North Macedonia;
Malaisie: Malaysia; Malte: Malta; Maroc: Morocco; Maurice: Mauritius; Mauritanie: Mauritania; Mexique: Mexico; Mongolie: Mongolia; Monténégro: Montenegro; Namibie: Namibia; Népal: Nepal; Norvège: Norway; Nouvelle-Zélande: New Zealand;
Ouganda: Uganda; Ouzbékistan: Uzbekistan; Palaos: Palau; Papouasie-Nouvelle-Guinée: Papua New Guinea; Pays-Bas: Netherlands; Pérou: Peru; Pologne: Poland; République centrafricaine: Central African Republic;
République dominicaine: Dominican Republic; Roumanie: Romania; Saint-Marin: San Marino; Sénégal: Senegal; Serbie: Serbia; Singapour: Singapore; Slovaquie: Slovakia; Slovénie: Slovenia; Somalie: Somalia; Soudan: Sudan;
Soudan du Sud: South Sudan; Suède: Sweden; Suisse: Switzerland; Tadjikistan: Tajikistan; Tchad: Chad; Tchéquie: Czechia; Thaïlande: Thailand; Trinité-et-Tobago: Trinidad and Tobago; Tunisie: Tunisia; Turkménistan: Turkmenistan;
Turquie: Türkiye; Union européenne: European Union; Yémen: Yemen; Zambie: Zambia; Bélarus: Belarus; Bolivie (État plurinational de): Bolivia; Brunéi Darussalam: Brunei Darussalam; État de Palestine: State of Palestine;
États-Unis d'Amérique: United States; États-Unis: United States; ex-République yougoslave de Macédoine: North Macedonia; Fédération de Russie: Russian Federation; Russie: Russian Federation; Iran (République islamique d'): Iran;
Kirghizistan: Kyrgyzstan; Libéria: Liberia; Micronésie (États fédérés de): Micronesia; Nigéria: Nigeria; Nioué: Niue; Pays-Bas (Royaume des): Netherlands; République arabe syrienne: Syria; République de Corée: Republic of Korea;
République de Moldova: Republic of Moldova; République démocratique du Congo: Democratic Republic of the Congo; République démocratique populaire lao: Lao People's Democratic Republic;
République populaire démocratique de Corée: Democratic People's Republic of Korea; République tchèque: Czechia; République-Unie de Tanzanie: Tanzania; Royaume-Uni de Grande-Bretagne et d'Irlande du Nord: United Kingdom;
Royaume-Uni: United Kingdom; Saint-Kitts-et-Nevis: Saint Kitts and Nevis; Saint-Siège: Holy See; Saint-Vincent-et-les Grenadines: Saint Vincent and the Grenadines; Saint-Vincent-et-les-Grenadines: Saint Vincent and the Grenadines;
Sainte-Lucie: Saint Lucia; Sao Tomé-et-Principe: Sao Tome and Principe; Venezuela (République bolivarienne du): Venezuela; UE: European Union`),
    es: table(`
Afganistán: Afghanistan; Alemania: Germany; Antigua y Barbuda: Antigua and Barbuda; Argelia: Algeria; Azerbaiyán: Azerbaijan; Bélgica: Belgium; Belice: Belize; Bosnia y Herzegovina: Bosnia and Herzegovina; Brasil: Brazil; Camboya: Cambodia;
Camerún: Cameroon; Canadá: Canada; Chequia: Czechia; Chipre: Cyprus; Comoras: Comoros; Croacia: Croatia; Dinamarca: Denmark; Egipto: Egypt; Emiratos Árabes Unidos: United Arab Emirates; Eslovaquia: Slovakia; Eslovenia: Slovenia;
España: Spain; Etiopía: Ethiopia; Filipinas: Philippines; Finlandia: Finland; Francia: France; Gabón: Gabon; Granada: Grenada; Grecia: Greece; Guinea Ecuatorial: Equatorial Guinea; Haití: Haiti; Hungría: Hungary; Irlanda: Ireland;
Islandia: Iceland; Islas Cook: Cook Islands; Islas Marshall: Marshall Islands; Islas Salomón: Solomon Islands; Italia: Italy; Japón: Japan; Jordania: Jordan; Kirguistán: Kyrgyzstan; Letonia: Latvia; Líbano: Lebanon; Libia: Libya;
Lituania: Lithuania; Luxemburgo: Luxembourg; Macedonia del Norte: North Macedonia; Malasia: Malaysia; Maldivas: Maldives; Marruecos: Morocco; Mauricio: Mauritius; México: Mexico; Mónaco: Monaco; Níger: Niger; Noruega: Norway; Omán: Oman;
Países Bajos: Netherlands; Pakistán: Pakistan; Panamá: Panama; Perú: Peru; Polonia: Poland; República Centroafricana: Central African Republic; República Dominicana: Dominican Republic; Sierra Leona: Sierra Leone; Singapur: Singapore;
Sudáfrica: South Africa; Sudán: Sudan; Sudán del Sur: South Sudan; Suecia: Sweden; Suiza: Switzerland; Tailandia: Thailand; Tayikistán: Tajikistan; Trinidad y Tobago: Trinidad and Tobago; Túnez: Tunisia; Turkmenistán: Turkmenistan;
Turquía: Türkiye; Ucrania: Ukraine; Unión Europea: European Union; Uzbekistán: Uzbekistan; Arabia Saudita: Saudi Arabia; Bahrein: Bahrain; Belarús: Belarus; Bhután: Bhutan; Bolivia (Estado Plurinacional de): Bolivia;
Estado de Palestina: State of Palestine; Palestina: State of Palestine; Estados Unidos de América: United States; Estados Unidos: United States; ex República Yugoslava de Macedonia: North Macedonia; Federación de Rusia: Russian Federation;
Rusia: Russian Federation; Irán (República Islámica del): Iran; Kazajstán: Kazakhstan; Malí: Mali; Micronesia (Estados Federados de): Micronesia; Nueva Zelandia: New Zealand; Países Bajos (Reino de los): Netherlands;
Papua Nueva Guinea: Papua New Guinea; Reino Unido de Gran Bretaña e Irlanda del Norte: United Kingdom; Reino Unido: United Kingdom; República Árabe Siria: Syria; República Checa: Czechia; República de Corea: Republic of Korea;
República de Moldova: Republic of Moldova; República Democrática del Congo: Democratic Republic of the Congo; República Democrática Popular Lao: Lao People's Democratic Republic;
República Popular Democrática de Corea: Democratic People's Republic of Korea; República Unida de Tanzanía: Tanzania; Rumania: Romania; Saint Kitts y Nevis: Saint Kitts and Nevis;
San Vicente y las Granadinas: Saint Vincent and the Grenadines; Santa Lucía: Saint Lucia; Santa Sede: Holy See; Santo Tomé y Príncipe: Sao Tome and Principe; Swazilandia: Eswatini; Trinidad y Tabago: Trinidad and Tobago;
Venezuela (República Bolivariana de): Venezuela; Serbia y Montenegro: Serbia and Montenegro`),
  },
  'subjects': {
    en: list(`
ldc; ldcs; lldcs; sids; ngos; ohchr; unicef; ilo; who; unesco; unhcr; un women; unep; undp`),
  },
  'verbs': {
    en: list(`
abhor; accept; accord; acknowledge; act; add; address; adhere; adjourn; adjust; admit; adopt; advise; advocate; affirm; agree; aim; allocate; allow; amend; announce; appeal; applaud; apply; appoint; appreciate; appropriate; approve;
arrange; ascertain; ask; aspire; assert; assess; assign; assume; assure; attach; attest; authorize; authorise; aver; avow; await; award; bear; believe; bring; call; caution; celebrate; censure; challenge; change; charge; cherish; cite;
claim; clarify; close; command; commemorate; commence; commend; commit; communicate; compliment; comprehend; concede; conclude; concur; condemn; condole; confer; confirm; congratulate; consent; consider; consolidate; constitute;
contemplate; continue; convene; convey; counsel; create; decide; declare; decline; decry; dedicate; deem; defer; define; delegate; delete; demand; denounce; deplore; deprecate; designate; desire; detail; determine; direct; disapprove;
discontinue; dismiss; dissolve; draw; echo; elect; elevate; embrace; emphasize; emphasise; empower; enable; enact; encourage; endeavour; endorse; engage; enhance; enjoin; ensure; entrust; entreat; envisage; establish; examine; exhort;
expand; expect; explain; express; extend; facilitate; favour; find; firm; follow; foresee; found; fulfil; further; give; grant; guarantee; hail; hear; highlight; hold; honour; hope; identify; implement; implore; include; increase; inform;
initiate; insist; instruct; intend; intensify; introduce; invite; invoke; keep; lament; laud; launch; lay; lend; look; maintain; make; mandate; mark; mention; merge; mourn; name; nominate; note; notice; notify; observe; offer; open; oppose;
order; pay; permit; place; pledge; point; postpone; praise; present; proclaim; prohibit; project; promise; promote; prompt; propose; protest; provide; purport; put; question; raise; ratify; reaffirm; realize; realise; recall; receive;
recognize; recognise; recommend; recommit; reconfirm; reconvene; record; reconstitute; recur; redouble; reduce; re-emphasize; reemphasize; re-establish; refer; reflect; refrain; refuse; regard; register; regret; reinforce; reiterate;
reject; rejoice; release; rely; remain; remark; remember; remind; remove; renew; repeal; repeat; replace; report; repudiate; request; require; reserve; resolve; respect; respond; restate; restore; retain; return; reveal; revert; review;
revise; revoke; salute; sanction; schedule; see; seek; seize; select; set; share; stand; state; strengthen; stress; stipulate; strive; submit; suggest; summon; support; surmise; suspend; take; task; terminate; thank; transfer; transmit;
transform; trust; underline; underscore; undertake; unite; update; uphold; urge; value; view; voice; vow; warn; welcome; wish; withdraw; witness`),
    fr: list(`
accueillant accueille accueillir; adoptant adopte adopter; adressant adresse adresser; affirmant affirme affirmer; annonçant annonce annoncer; appelant appelle appeler; appréciant apprécie apprécier; approuvant approuve approuver;
appuyant appuie appuyer; attachant attache attacher; attendant attend attendre; attirant attire attirer; autorisant autorise autoriser; chargeant charge charger; condamnant condamne condamner; confirmant confirme confirmer;
considérant considère considérer; constatant constate constater; continuant continue continuer; convenant convient convenir; créant crée créer; croyant croit croire; décidant décide décider; déclarant déclare déclarer;
demandant demande demander; dénonçant dénonce dénoncer; déplorant déplore déplorer; désapprouvant désapprouve désapprouver; désignant désigne désigner; encourageant encourage encourager; engageant engage engager;
entérinant entérine entériner; espérant espère espérer; estimant estime estimer; établissant établit établir; exhortant exhorte exhorter; exigeant exige exiger; exprimant exprime exprimer; faisant fait faire; félicitant félicite féliciter;
formant forme former; gardant garde garder; incitant incite inciter; insistant insiste insister; invitant invite inviter; jugeant juge juger; lançant lance lancer; maintenant maintient maintenir; mettant met mettre; nommant nomme nommer;
notant note noter; observant observe observer; prenant prend prendre; priant prie prier; proclamant proclame proclamer; prorogeant proroge proroger; prolongeant prolonge prolonger; rappelant rappelle rappeler;
réaffirmant réaffirme réaffirmer; recommandant recommande recommander; reconnaissant reconnaît reconnaître; regrettant regrette regretter; réitérant réitère réitérer; rejetant rejette rejeter; relevant relève relever;
remerciant remercie remercier; rendant rend rendre; renouvelant renouvelle renouveler; réprouvant réprouve réprouver; sachant sait savoir; saluant salue saluer; signalant signale signaler; soulignant souligne souligner;
souscrivant souscrit souscrire; soutenant soutient soutenir; tenant tient tenir; transmettant transmet transmettre; se félicitant se félicite se féliciter; se réjouissant se réjouit se réjouir; se déclarant se déclare se déclarer;
s'inquiétant s'inquiète s'inquiéter; s'inspirant s'inspire s'inspirer; s'engageant s'engage s'engager; s'alarmant s'alarme s'alarmer; s'indignant s'indigne s'indigner; se disant se dit se dire; se proposant se propose se proposer;
se fondant se fonde se fonder; se souvenant se souvient se souvenir; s'appuyant s'appuie s'appuyer; se référant se réfère se référer; se ralliant se rallie se rallier; comptant compte compter; conseillant conseille conseiller;
convoquant convoque convoquer; demeurant demeure demeurer; enjoignant enjoint enjoindre; instituant institue instituer; ordonnant ordonne ordonner; préconisant préconise préconiser; pressant presse presser; proposant propose proposer;
réclamant réclame réclamer; reconduisant reconduit reconduire; redisant redit redire; renvoyant renvoie renvoyer; restant reste rester; sollicitant sollicite solliciter; souhaitant souhaite souhaiter; suggérant suggère suggérer`),
    es: list(`
abrigando abriga abrigar; acogiendo acoge acoger; adoptando adopta adoptar; advirtiendo advierte advertir; afirmando afirma afirmar; agradeciendo agradece agradecer; aguardando aguarda aguardar; alentando alienta alentar;
apoyando apoya apoyar; apreciando aprecia apreciar; apremiando apremia apremiar; aprobando aprueba aprobar; autorizando autoriza autorizar; celebrando celebra celebrar; condenando condena condenar; confirmando confirma confirmar;
considerando considera considerar; constatando constata constatar; conviniendo conviene convenir; creyendo cree creer; decidiendo decide decidir; declarando declara declarar; denunciando denuncia denunciar; deplorando deplora deplorar;
deseando desea desear; destacando destaca destacar; designando designa designar; elogiando elogia elogiar; encargando encarga encargar; encomiando encomia encomiar; encomendando encomienda encomendar; enfatizando enfatiza enfatizar;
esperando espera esperar; estableciendo establece establecer; estimando estima estimar; exhortando exhorta exhortar; exigiendo exige exigir; expresando expresa expresar; felicitando felicita felicitar; haciendo hace hacer;
hablando habla hablar; instando insta instar; invitando invita invitar; lamentando lamenta lamentar; llamando llama llamar; manifestando manifiesta manifestar; observando observa observar; pidiendo pide pedir; poniendo pone poner;
proclamando proclama proclamar; prorrogando prorroga prorrogar; reafirmando reafirma reafirmar; recalcando recalca recalcar; rechazando rechaza rechazar; recomendando recomienda recomendar; reconociendo reconoce reconocer;
recordando recuerda recordar; reiterando reitera reiterar; renovando renueva renovar; resaltando resalta resaltar; resolviendo resuelve resolver; respaldando respalda respaldar; rindiendo rinde rendir; saludando saluda saludar;
señalando señala señalar; solicitando solicita solicitar; subrayando subraya subrayar; suscribiendo suscribe suscribir; teniendo tiene tener; tomando toma tomar; transmitiendo transmite transmitir; inspirándose se inspira inspirarse;
comprometiéndose se compromete comprometerse; felicitándose se felicita felicitarse; congratulándose se congratula congratularse; basándose se basa basarse; apoyándose se apoya apoyarse; guiándose se guía guiarse; animando anima animar;
aplaudiendo aplaude aplaudir; confiando confía confiar; convocando convoca convocar; creando crea crear; dando da dar; dirigiendo dirige dirigir; insistiendo insiste insistir; nombrando nombra nombrar; permaneciendo permanece permanecer;
proponiendo propone proponer; reclamando reclama reclamar; repudiando repudia repudiar; reprobando reprueba reprobar; rogando ruega rogar; siguiendo sigue seguir; sugiriendo sugiere sugerir; suspendiendo suspende suspender;
urgiendo urge urgir; valorando valora valorar`),
  },
  'spoken': {
    en: list(`
acknowledge; affirm; agree; appeal; applaud; appreciate; approve; ask; authorize; bear; believe; call; commend; commit; condemn; confirm; congratulate; consider; convey; decide; declare; decry; demand; denounce; deplore; deprecate;
determine; direct; draw; emphasize; encourage; endorse; exhort; expect; express; highlight; honour; hope; implore; instruct; intend; invite; look; note; pay; pledge; proclaim; re-emphasize; reaffirm; recall; recognize; recommend; recommit;
reconfirm; regret; reiterate; reject; remain; remind; renew; repudiate; request; resolve; salute; stress; suggest; support; take; thank; trust; underline; underscore; urge; voice; warn; welcome`),
  },
  'perfects': {
    en: list(`
debate; discuss; study; analyse; deliberate; visit; entertain`),
    fr: list(`
examiné; examinée; étudié; entendu; reçu; noté; adopté; pris; tenu; décidé; considéré; constaté`),
    es: list(`
examinado; estudiado; escuchado; recibido; oído; considerado; aprobado; tomado; tenido; decidido`),
  },
  'spellings': {
    en: table(`
authorise: authorize; emphasise: emphasize; recognise: recognize; realise: realize; reemphasize: re-emphasize`),
  },
  'moods': {
    en: table(`
concerned: express concern; alarmed: express alarm; dismayed: express dismay; outraged: express outrage; indignant: express indignation; shocked: express shock; saddened: express sadness; grateful: express gratitude;
appreciative: express appreciation; disappointed: express disappointment; hopeful: express hope; hoping: express hope; affirmed: be affirmed; agreed: be agreed; aggrieved: be aggrieved; animated: be animated; anxious: be anxious;
apprehensive: be apprehensive; appalled: be appalled; aware: be aware; bound: be bound; certain: be certain; cognizant: be cognizant; cognisant: be cognizant; committed: be committed; compelled: be compelled; confident: be confident;
conscious: be conscious; convinced: be convinced; dedicated: be dedicated; deeming: be deeming; desirous: be desirous; determined: be determined; distressed: be distressed; disturbed: be disturbed; eager: be eager;
encouraged: be encouraged; emboldened: be emboldened; faithful: be faithful; fortified: be fortified; gratified: be gratified; grieved: be grieved; guided: be guided; heartened: be heartened; horrified: be horrified;
impressed: be impressed; indebted: be indebted; inspired: be inspired; intent: be intent; interested: be interested; mindful: be mindful; motivated: be motivated; moved: be moved; obliged: be obliged; observant: be observant;
optimistic: be optimistic; perturbed: be perturbed; persuaded: be persuaded; pleased: be pleased; preoccupied: be preoccupied; proud: be proud; reassured: be reassured; recommitted: be recommitted; resolute: be resolute;
resolved: be resolved; respectful: be respectful; satisfied: be satisfied; seized: be seized; sensible: be sensible; sensitive: be sensitive; struck: be struck; sympathetic: be sympathetic; touched: be touched; troubled: be troubled;
unconvinced: be unconvinced; united: be united; worried: be worried`),
    fr: list(`
préoccupé préoccupée préoccupés exprimer préoccupation; inquiet inquiète inquiets exprimer inquiétude; alarmé alarmée alarmés exprimer alarme; consterné consternée consternés exprimer consternation;
indigné indignée indignés exprimer indignation; troublé troublée troublés être troublé; conscient consciente conscients être conscient; convaincu convaincue convaincus être convaincu; persuadé persuadée persuadés être convaincu;
déterminé déterminée déterminés être déterminé; résolu résolue résolus être résolu; désireux désireuse désireux être désireux; guidé guidée guidés être guidé; encouragé encouragée encouragés être encouragé;
inspiré inspirée inspirés être inspiré; soucieux soucieuse soucieux être soucieux; certain certaine certains être certain; animé animée animés être animé; attaché attachée attachés être attaché; attentif attentive attentifs être attentif;
attristé attristée attristés être attristé; choqué choquée choqués être choqué; confiant confiante confiants être confiant; ému émue émus être ému; horrifié horrifiée horrifiés être horrifié;
respectueux respectueuse respectueux être respectueux; satisfait satisfaite satisfaits être satisfait`),
    es: list(`
preocupado preocupada expresar preocupación; inquieto inquieta expresar inquietud; alarmado alarmada expresar alarma; consternado consternada expresar consternación; conmocionado conmocionada estar conmocionado;
horrorizado horrorizada estar horrorizado; indignado indignada expresar indignación; perturbado perturbada estar perturbado; consciente consciente estar consciente; convencido convencida estar convencido; decidido decidida estar decidido;
resuelto resuelta estar resuelto; deseoso deseosa estar deseoso; guiado guiada estar guiado; alentado alentada estar alentado; inspirado inspirada estar inspirado; persuadido persuadida estar convencido; seguro segura estar seguro;
complacido complacida estar complacido; comprometido comprometida estar comprometido; empeñado empeñada estar empeñado; enterado enterada estar enterado; atento atenta estar atento; respetuoso respetuosa estar respetuoso`),
  },
  'attitudes': {
    en: list(`
abhorrence; admiration; alarm; anguish; anxiety; appreciation; apprehension; approval; concern; consternation; disappointment; disapproval; dismay; disquiet; distress; encouragement; enthusiasm; gratification; gratitude; grief; horror;
indignation; interest; joy; outrage; pleasure; pride; regret; relief; revulsion; sadness; satisfaction; shock; sorrow; thanks; unease; worry`),
  },
  'expressed': {
    en: list(`
acknowledgement; aspiration; awareness; belief; commendation; commitment; compassion; condemnation; condolences; confidence; congratulations; conviction; desire; determination; endorsement; expectation; frustration; hope; intention; intent;
opinion; opposition; optimism; preparedness; readiness; recognition; rejection; repudiation; resolve; respect; solidarity; support; sympathy; tribute; trust; understanding; view; willingness; wish`),
  },
  'repeated': {
    en: list(`
appeal; appreciation; call; concern; condemnation; demand; encouragement; gratitude; invitation; recommendation; request`),
  },
  'adverbs': {
    en: list(`
strongly; deeply; gravely; seriously; profoundly; firmly; highly; greatly; fully; particularly; especially; extremely; increasingly; warmly; sincerely; solemnly; unequivocally; categorically; vigorously; vehemently; urgently; keenly;
acutely; equally; duly; actively; clearly; explicitly; emphatically; resolutely; unreservedly; unanimously; wholeheartedly; respectfully; strenuously; energetically; utterly; specifically; expressly; formally; earnestly; insistently;
forcefully; universally; absolutely; solely; continually; consistently; still; most; very`),
  },
  'wanting': {
    en: list(`
advise; call; commend; consider; demand; encourage; ensure; facilitate; invite; promote; recommend; request; seek; support; urge; welcome`),
  },
};
