import { describe, expect, it } from 'vitest';
import { readDocketAddress } from './docket-address.ts';

const DOE = { kind: 'courtlistener', id: 69695790 };
const STAY = { kind: 'number', court: 'scotus', number: '24A1079' };

describe('the address of a docket', () => {
  it.each([
    ['https://www.courtlistener.com/docket/69695790/doe-v-noem/', DOE],
    ['courtlistener.com/docket/69695790/', DOE],
    ['https://www.courtlistener.com/docket/69695790/97/doe-v-noem/?order_by=desc', DOE],
    ['https://www.courtlistener.com/api/rest/v4/dockets/69695790/', DOE],
    ['https://www.supremecourt.gov/docket/docketfiles/html/public/24a1079.html', STAY],
    ['https://www.supremecourt.gov/search.aspx?filename=/docket/DocketFiles/html/Public/24a1079.html', STAY],
    ['https://www.supremecourt.gov/RSS/Cases/JSON/24A1079.json', STAY],
    [
      'https://www.supremecourt.gov/docket/docketfiles/html/public/24-783.html',
      { kind: 'number', court: 'scotus', number: '24-783' },
    ],
  ])('%s', (text, address) => {
    expect(readDocketAddress(text)).toEqual(address);
  });

  it.each([
    'https://www.courtlistener.com/opinion/2812209/obergefell-v-hodges/',
    'https://courtlistener.com.example/docket/69695790/',
    'https://www.supremecourt.gov/opinions/24pdf/24a1079.pdf',
    'https://ecf.mad.uscourts.gov/cgi-bin/DktRpt.pl?280950',
    'mad',
    '',
  ])('is not %j', (text) => {
    expect(readDocketAddress(text)).toBeNull();
  });
});
