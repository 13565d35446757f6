/** Names of States as UN documents print them in French and Spanish. */

/** The Member States, the observer States, the European Union and some former names (un.org/fr/about-us/member-states). */
const FRENCH = `
Afghanistan; Afrique du Sud; Albanie; Algérie; Allemagne; Andorre; Angola; Antigua-et-Barbuda; Arabie saoudite; Argentine; Arménie;
Australie; Autriche; Azerbaïdjan; Bahamas; Bahreïn; Bangladesh; Barbade; Bélarus; Belgique; Belize; Bénin; Bhoutan; Bolivie;
Bolivie (État plurinational de); Bosnie-Herzégovine; Botswana; Brésil; Brunéi Darussalam; Bulgarie; Burkina Faso; Burundi; Cabo Verde;
Cambodge; Cameroun; Canada; Chili; Chine; Chypre; Colombie; Comores; Congo; Costa Rica; Côte d'Ivoire; Croatie; Cuba; Danemark; Djibouti;
Dominique; Égypte; El Salvador; Émirats arabes unis; Équateur; Érythrée; Espagne; Estonie; Eswatini; État de Palestine; Palestine;
États-Unis d'Amérique; Éthiopie; ex-République yougoslave de Macédoine; Fédération de Russie; Fidji; Finlande; France; Gabon; Gambie;
Géorgie; Ghana; Grèce; Grenade; Guatemala; Guinée; Guinée équatoriale; Guinée-Bissau; Guyana; Haïti; Honduras; Hongrie; Îles Cook;
Îles Marshall; Îles Salomon; Inde; Indonésie; Iran (République islamique d'); Iraq; Irlande; Islande; Israël; Italie; Jamaïque; Japon;
Jordanie; Kazakhstan; Kenya; Kirghizistan; Kiribati; Koweït; Lesotho; Lettonie; Liban; Libéria; Libye; Liechtenstein; Lituanie;
Luxembourg; Macédoine du Nord; Madagascar; Malaisie; Malawi; Maldives; Mali; Malte; Maroc; Maurice; Mauritanie; Mexique;
Micronésie (États fédérés de); Monaco; Mongolie; Monténégro; Mozambique; Myanmar; Namibie; Nauru; Népal; Nicaragua; Niger; Nigéria;
Nioué; Norvège; Nouvelle-Zélande; Oman; Ouganda; Ouzbékistan; Pakistan; Palaos; Panama; Papouasie-Nouvelle-Guinée; Paraguay; Pays-Bas;
Pays-Bas (Royaume des); Pérou; Philippines; Pologne; Portugal; Qatar; République arabe syrienne; République centrafricaine;
République de Corée; République de Moldova; République démocratique du Congo; République démocratique populaire lao;
République dominicaine; République populaire démocratique de Corée; République tchèque; République-Unie de Tanzanie; Roumanie;
Royaume-Uni de Grande-Bretagne et d'Irlande du Nord; Rwanda; Saint-Kitts-et-Nevis; Saint-Marin; Saint-Siège;
Saint-Vincent-et-les Grenadines; Saint-Vincent-et-les-Grenadines; Sainte-Lucie; Samoa; Sao Tomé-et-Principe; Sénégal; Serbie;
Seychelles; Sierra Leone; Singapour; Slovaquie; Slovénie; Somalie; Soudan; Soudan du Sud; Sri Lanka; Suède; Suisse; Suriname;
Swaziland; Tadjikistan; Tchad; Tchéquie; Thaïlande; Timor-Leste; Togo; Tonga; Trinité-et-Tobago; Tunisie; Turkménistan; Türkiye;
Turquie; Tuvalu; Ukraine; Union européenne; Uruguay; Vanuatu; Venezuela (République bolivarienne du); Viet Nam; Yémen; Zambie;
Zimbabwe
`;

/** The same in Spanish (un.org/es/about-us/member-states). */
const SPANISH = `
Afganistán; Albania; Alemania; Andorra; Angola; Antigua y Barbuda; Arabia Saudita; Argelia; Argentina; Armenia; Australia; Austria;
Azerbaiyán; Bahamas; Bahrein; Bangladesh; Barbados; Belarús; Bélgica; Belice; Benin; Bhután; Bolivia; Bolivia (Estado Plurinacional de);
Bosnia y Herzegovina; Botswana; Brasil; Brunei Darussalam; Bulgaria; Burkina Faso; Burundi; Cabo Verde; Camboya; Camerún; Canadá; Chad;
Chequia; Chile; China; Chipre; Colombia; Comoras; Congo; Costa Rica; Côte d'Ivoire; Croacia; Cuba; Dinamarca; Djibouti; Dominica;
Ecuador; Egipto; El Salvador; Emiratos Árabes Unidos; Eritrea; Eslovaquia; Eslovenia; España; Estado de Palestina; Palestina;
Estados Unidos de América; Estonia; Eswatini; Etiopía; ex República Yugoslava de Macedonia; Federación de Rusia; Fiji; Filipinas;
Finlandia; Francia; Gabón; Gambia; Georgia; Ghana; Granada; Grecia; Guatemala; Guinea; Guinea Ecuatorial; Guinea-Bissau; Guyana; Haití;
Honduras; Hungría; India; Indonesia; Irán (República Islámica del); Iraq; Irlanda; Islandia; Islas Cook; Islas Marshall; Islas Salomón;
Israel; Italia; Jamaica; Japón; Jordania; Kazajstán; Kenya; Kirguistán; Kiribati; Kuwait; Lesotho; Letonia; Líbano; Liberia; Libia;
Liechtenstein; Lituania; Luxemburgo; Macedonia del Norte; Madagascar; Malasia; Malawi; Maldivas; Malí; Malta; Marruecos; Mauricio;
Mauritania; México; Micronesia (Estados Federados de); Mónaco; Mongolia; Montenegro; Mozambique; Myanmar; Namibia; Nauru; Nepal;
Nicaragua; Níger; Nigeria; Niue; Noruega; Nueva Zelandia; Omán; Países Bajos; Países Bajos (Reino de los); Pakistán; Palau; Panamá;
Papua Nueva Guinea; Paraguay; Perú; Polonia; Portugal; Qatar; Reino Unido de Gran Bretaña e Irlanda del Norte; República Árabe Siria;
República Centroafricana; República Checa; República de Corea; República de Moldova; República Democrática del Congo;
República Democrática Popular Lao; República Dominicana; República Popular Democrática de Corea; República Unida de Tanzanía; Rumania;
Rwanda; Saint Kitts y Nevis; Samoa; San Marino; San Vicente y las Granadinas; Santa Lucía; Santa Sede; Santo Tomé y Príncipe; Senegal;
Serbia; Serbia y Montenegro; Seychelles; Sierra Leona; Singapur; Somalia; Sri Lanka; Sudáfrica; Sudán; Sudán del Sur; Suecia; Suiza;
Suriname; Swazilandia; Tailandia; Tayikistán; Timor-Leste; Togo; Tonga; Trinidad y Tabago; Trinidad y Tobago; Túnez; Turkmenistán;
Türkiye; Turquía; Tuvalu; Ucrania; Uganda; Unión Europea; Uruguay; Uzbekistán; Vanuatu; Venezuela (República Bolivariana de); Viet Nam;
Yemen; Zambia; Zimbabwe
`;

/** All of them; lists in one language are not told from those in another. */
export const ROMANCE_NAMES: readonly string[] = [FRENCH, SPANISH].flatMap((names) =>
  names.trim().split(/;\s+/),
);
