import { describe, expect, it } from 'vitest';
import { maskForComparison } from './mask.ts';

const same = (one: string, other: string) => maskForComparison(one) === maskForComparison(other);

describe('lines that a site moves by itself', () => {
  it.each([
    ['Last Update: March 4, 2025 10:11', 'Last Update: April 11, 2025 08:02'],
    ['Last Updated Date: 03/04/2025', 'Last Updated Date: 04/11/2025'],
    ['# + Can I renew?', '# − Can I renew?'],
    ['Order of May 28 NEW!', 'Order of May 28'],
    ['Page refreshed: 03/04/2025 10:11:12 AM', 'Page refreshed: 04/11/2025 08:02:03 AM'],
    ['1 2 3 Next »\n<https://a.gov/?p=2>', '1 2 3 4 Next »\n<https://a.gov/?p=2>\n<https://a.gov/?p=4>'],
    ['## Readers also viewed\n- Steel', '## Readers also viewed\n- Ships'],
    ["It isn't a ''ban''.", 'It isn’t a "ban".'],
    ['Captured: 2025-03-04 10:11:12 UTC', 'Captured: 2025-04-11 08:02:03 UTC'],
    ['Visitors: [picture: 1] [picture: 2]', 'Visitors: [picture: 1] [picture: 9]'],
    ['Published March 4, 2025, updated March 5, 2025', 'Published March 4, 2025, updated April 11, 2025'],
    ['Last built: 2025-03-04T10:11:12Z', 'Last built: 2025-04-11T08:02:03Z'],
    ['Version 3f2a91c', 'Version 90ab12e'],
    ['Previous page: Intake\n<https://a.gov/a>', 'Previous page: Arrival\n<https://a.gov/b>'],
    ['Last reviewed: March 2025', 'Last reviewed: 04/2025'],
    ['Last reviewed\nMarch 2025', 'Last reviewed\nApril 2025'],
    [
      'This page was last edited on 4 March 2025, at 10:11 (UTC).',
      'This page was last edited on 11 April 2025, at 08:02 (UTC).',
    ],
    ['### On this page\n- Who\n- When\nText', 'Text'],
    [
      'Notice\n<https://f.gov/n.pdf?sv=2022&se=2025-03-05&sr=b&sig=aB3>',
      'Notice\n<https://f.gov/n.pdf?sv=2022&se=2025-04-12&sr=b&sig=Zz9>',
    ],
    ['Date printed: 03/04/2025', 'Date printed: 03/05/2025'],
    ['12 people found this helpful', '3 of 15 people found this helpful'],
    ['Washington, DC: 54°F, Cloudy', 'Washington, DC: 71°F, Sunny'],
    ['## Related\n- Steel\nNext', '## Related\n- Base\n- Wood\nNext'],
    ['### Tweets by @Bureau\n- We are hiring!', '### Tweets by @Bureau\n- Join us'],
    ['Facility ▲ | Beds\nA | 1', 'Facility ▼ | Beds\nA | 1'],
    [
      'English | Español\n<https://a.gov/en>\n<https://a.gov/es>',
      'Español | English\n<https://a.gov/es>\n<https://a.gov/en>',
    ],
    ['the statuteexternal icon', 'the statute'],
    ['Forms\n<https://a.gov/forms/index.html>', 'Forms\n<https://a.gov/forms/>'],
  ])('%j', (before, after) => expect(same(`Body\n${before}`, `Body\n${after}`)).toBe(true));

  it.each([
    'By continuing to use this site, you agree to our use of cookies.',
    'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
    'Share this page: Facebook | X | LinkedIn | Email',
    'Listen',
    'How useful was this page?\n★ ★ ★ ★ ★',
    'We use cookies to improve your experience.\nAccept All Reject All Cookie Settings',
    'Expand all Collapse all',
    'Menu',
    '« Back to all news',
    'Print Friendly, PDF & Email',
    'Need help? Chat with us',
    'Leave a Reply\nYour email address will not be published. Required fields are marked *',
    'Did this page answer your question?\nYes | No',
    'Please enable JavaScript in your browser for a better experience.',
    '- Share by email',
    'Edit this page\n<https://code.example/edit/a.md>',
    'Stay Connected\nGet updates by email.\nSubscribe',
  ])('%j comes and goes', (line) => expect(same('Body', `Body\n${line}`)).toBe(true));
});

describe('lines that look like it', () => {
  it.each([
    ['- Share with the Social Security Administration', '- Share with Immigration and Customs Enforcement'],
    ['Share of requests approved: 41%', 'Share of requests approved: 14%'],
    ['Share it with nobody', 'Share it with everybody who asks'],
    ['- Hold rooms are kept at 68°F.', '- Hold rooms are kept at 60°F.'],
    ['Arrests ▲ 5%', 'Arrests ▼ 5%'],
    ['Change | 5% ▲', 'Change | 5% ▼'],
    ['English | Español', 'English'],
    ['English | Español\n<https://a.gov/es.pdf>', 'English | Español\n<https://a.gov/es-2.pdf>'],
    ['Last day to update: March 4, 2025', 'Last day to update: April 4, 2025'],
    ['March 2025', 'April 2025'],
    ['12 of 40', '14 of 40'],
    ['Session: 118th', 'Session: 119th'],
    ['Home / Work permits are revoked', 'Home / Work permits are issued'],
    [
      'By using force, officers broke the rule on cookies.',
      'By using force, officers kept the rule on cookies.',
    ],
    ['Latest in detention\n- 41,000', 'Latest in detention\n- 47,000'],
    ['Chat with an officer', 'Chat with nobody'],
    ['Fact sheet, updated March 4, 2025', 'Fact sheet, updated April 4, 2025'],
    ['Version 2025', 'Version 2026'],
    ['Version 1234567', 'Version 1234568'],
    ['Next release: March figures', 'Next release: April figures'],
    ['Captured: March 4, 2025', 'Captured: April 4, 2025'],
    ['Share by region: 12 | 14', 'Share by region: 12 | 41'],
    ['+ 5% of requests', '− 5% of requests'],
    ['1 2 3', '1 2 4'],
    ['A rule that is new', 'A rule that is'],
    ['Back to work after an order', 'Back to detention after an order'],
    ['Close all cases of the four programs', 'Reopen all cases of the four programs'],
    ['Accept All Reject All', 'Accept None'],
    ['In this section\n- Who', 'In this section\n- When'],
    ['Seats\n<https://f.gov/n?se=1>', 'Seats\n<https://f.gov/n?se=2>'],
    ['Related documents\n- Memo', 'Related documents\n- Order'],
    ['By continuing to work you break the rule.', 'By continuing to work you keep the rule.'],
  ])('%j is news', (before, after) => expect(same(`Body\n${before}`, `Body\n${after}`)).toBe(false));
});
