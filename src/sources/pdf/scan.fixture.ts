/** What a scanner writes of one document besides its pictures, and anew at every saving. */
export interface ScanDetails {
  modified?: string;
  id?: string;
  /** Words that a court stamps on every page. */
  stamp?: string;
  /** Objects of the file in the other order. */
  reversed?: boolean;
}

/** A PDF whose pages are pictures, given by their bytes. */
export function scanOf(pages: readonly string[], details: ScanDetails = {}): Buffer {
  const { modified = 'D:20250304101010', id = 'aa11', stamp = '', reversed = false } = details;
  const drawn = `q 612 0 0 792 0 0 cm /Im1 Do Q${stamp ? ` BT /F1 9 Tf 72 770 Td (${stamp}) Tj ET` : ''}`;
  const objects: [number, string][] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [
      2,
      `<< /Type /Pages /Kids [${pages.map((_, index) => `${10 + index * 3} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    ],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    [4, `<< /Producer (Scanner) /ModDate (${modified}) >>`],
    ...pages.flatMap((bytes, index): [number, string][] => [
      [
        10 + index * 3,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 ${11 + index * 3} 0 R >> >> /Contents ${12 + index * 3} 0 R >>`,
      ],
      [
        11 + index * 3,
        `<< /Type /XObject /Subtype /Image /Width ${bytes.length} /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`,
      ],
      [12 + index * 3, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`],
    ]),
  ];
  return written(reversed ? objects.toReversed() : objects, id);
}

function written(objects: readonly (readonly [number, string])[], id: string): Buffer {
  let file = '%PDF-1.4\n';
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const rows = [...places].map(
    ([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`,
  );
  file += `xref\n0 1\n0000000000 65535 f \n${rows.join('')}`;
  file += `trailer\n<< /Size 99 /Root 1 0 R /Info 4 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
