// Catalogue records in MARCXML, as the Digital Library's search answers.
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function field(prefix, tag, ind1, subfields) {
  const inner = subfields
    .map(([code, text]) => `<${prefix}subfield code="${code}">${escaped(text)}</${prefix}subfield>`)
    .join('');
  return `<${prefix}datafield tag="${tag}" ind1="${ind1}" ind2=" ">${inner}</${prefix}datafield>`;
}

/** One search answer. `prefix` shows that the namespace may be written either way. */
export function marcXml(records, { prefix = '', total = records.length } = {}) {
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const rows = records.map((record, i) =>
    [
      `<${prefix}record>`,
      `<${prefix}controlfield tag="001">${4_000_000 + i}</${prefix}controlfield>`,
      field(prefix, '191', ' ', [
        ['a', record.symbol],
        ['b', 'A/HRC/'],
      ]),
      field(prefix, '245', '1', [
        ['a', 'Rights of the child :'],
        ['b', record.type],
        ['c', 'Atlantis'],
      ]),
      field(prefix, '269', ' ', [['a', record.date]]),
      ...(record.notes ?? []).map((note) => field(prefix, '515', ' ', [['a', note]])),
      field(prefix, '710', '2', [['a', 'Atlantis']]),
      ...(record.adopted ? [field(prefix, '993', '1', [['a', record.adopted]])] : []),
      field(prefix, '993', '3', [['a', 'A/HRC/99/2']]),
      `</${prefix}record>`,
    ].join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Search-Engine-Total-Number-Of-Results: ${total} -->\n<${prefix}collection ${declared}="http://www.loc.gov/MARC21/slim">\n${rows.join('\n')}\n</${prefix}collection>\n`;
}
