import { drupalPage, renderedShell, wordpressPage } from './system-templates.ts';
import { named, paragraphs, type WallCase } from './wall-case.ts';

/** Pages of agencies and of those who watch them, that speak of walls or load what walls load. */
export const genuinePages: readonly WallCase[] = named([
  [
    'a release on access that is denied',
    drupalPage(paragraphs('The agency will deny access to benefits to aliens without status.'), {
      title: 'Access Denied to Public Benefits for Illegal Aliens',
    }),
  ],
  [
    'a report on a page that was not found',
    wordpressPage(paragraphs('The data on detention vanished from the site without notice.'), {
      title: 'Page Not Found: How the Agency Deleted Its Detention Data',
    }),
  ],
  [
    'a call for offers of a captcha',
    drupalPage(
      '<p>The agency seeks sources for a CAPTCHA that verifies you are human before a form is sent.</p><p>Responses are due June 9, 2025.</p>',
      { title: 'Sources Sought: Human Verification (CAPTCHA) Services' },
    ),
  ],
  [
    'a schedule of maintenance',
    drupalPage(
      '<p>We maintain our systems so that they stay secure. During these windows some tools may not be available.</p><table><tr><th>System</th><th>From</th><th>To</th></tr><tr><td>Online accounts</td><td>June 7, 2025, 11:50 p.m.</td><td>June 8, 2025, 2:00 a.m.</td></tr><tr><td>Case status</td><td>June 14, 2025, 1:00 a.m.</td><td>June 14, 2025, 6:00 a.m.</td></tr></table><p>If you need to file by a deadline, file on paper. A receipt date does not change because a system was not available. Call the Contact Center for help in English or Spanish, Monday to Friday. Attorneys may use their own accounts, which follow the same windows. We post changes to this schedule as soon as we know of them, and list past windows for one year below.</p>',
      { title: 'Scheduled System Maintenance' },
    ),
  ],
  [
    'a contract for maintenance',
    drupalPage(paragraphs('The contract covers every terminal that takes fingerprints at the border.', 4), {
      title: 'Biometric System Maintenance Contract Awarded',
    }),
  ],
  [
    'an application that is not available online',
    drupalPage(paragraphs('Form I-134A cannot be filed online any more; send it by mail.', 4), {
      title: 'Application Unavailable Online: File Form I-134A by Mail',
    }),
  ],
  [
    'a help page that quotes what a firewall says',
    drupalPage(
      '<p>Some filers see the words "The requested URL was rejected. Please consult with your administrator." when they upload a brief. The file name then holds characters that our system does not take, such as an ampersand or a quote.</p><p>Rename the file with letters and digits only and upload it again. If the message stays, write down the support ID and call the help desk of the court, which can tell which rule was met. A filing that was late because of this message may be accepted with a motion that says so.</p>',
      { title: 'Filing Help' },
    ),
  ],
  [
    'a short page behind Imperva',
    drupalPage(
      '<p>The office in Falls Church is closed on Friday, June 6, 2025.</p><p>Hearings of that day are held by video.</p>',
      {
        title: 'Operating Status',
        footer:
          '<script type="text/javascript" src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3&ns=1&cb=99"></script>',
      },
    ),
  ],
  [
    'a short page that PerimeterX watches',
    wordpressPage(
      '<p>Attorneys for the families filed a motion to enforce today.</p><p>A hearing is set for June 12, 2025, in Boston.</p>',
      { title: 'Motion Filed', head: "<script>window._pxAppId='PXabc123';</script>" },
    ),
  ],
  [
    'a short page with a token of AWS',
    renderedShell(
      '<p>The comment period closes June 9, 2025. Send comments by mail or through the portal.</p>',
      { title: 'Comment Period', above: '' },
    ).replace(
      '</head>',
      '<script src="https://1a2b.token.awswaf.com/1a2b/challenge.js"></script><script>AwsWafIntegration.saveReferrer();</script></head>',
    ),
  ],
  [
    'a page that Cloudflare counts',
    wordpressPage(
      '<p>The judge heard argument for two hours.</p><p>A written order will follow this week.</p>',
      {
        title: 'Hearing Held',
        footer:
          '<script>(function(){function c(){var b=a.contentDocument;var d=b.createElement(\'script\');d.innerHTML="window.__CF$cv$params={r:\'8f1c\'};";}})();</script><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
      },
    ),
  ],
  [
    'a page that asks for scripts beside its words',
    drupalPage(
      '<noscript><p>Please enable JavaScript and cookies to continue.</p></noscript><p>Registration for the hearing on June 9 opens at noon. Bring a photo ID and the notice you were sent.</p>',
      { title: 'Public Hearing' },
    ),
  ],
  [
    'a very short notice',
    drupalPage('<p>The hearing of May 29 is cancelled.</p>', { title: 'Hearing Cancelled' }),
  ],
  [
    'a policy that quotes a warning',
    drupalPage(
      `<p>You are accessing a U.S. Government information system. Unauthorized use may be prosecuted.</p>${paragraphs('We keep logs of visits for security.', 8)}`,
      { title: 'Website Policies' },
    ),
  ],
  [
    'a page on blocked property',
    drupalPage(paragraphs('Property of the following persons is blocked.', 3), {
      title: 'Blocked Persons and Property',
    }),
  ],
  [
    'a guide to signing in',
    drupalPage(paragraphs('Sign in to your account with the address you gave when you filed.', 5), {
      title: 'Log In to Your Account: Frequently Asked Questions',
    }),
  ],
  [
    'a rule on errors',
    drupalPage(paragraphs('The agency corrects errors in notices it sent.', 4), {
      title: 'Error Correction in Notices',
    }),
  ],
  [
    'a story on a waiting room',
    wordpressPage(
      paragraphs('Families wait in line for hours; when it is your turn, the officer has left.', 4),
      { title: 'The Waiting Room' },
    ),
  ],
  [
    'a program named by a section',
    drupalPage(paragraphs('Section 404 permits are issued by the Corps.', 4), {
      title: '404 Permits and Border Barriers',
    }),
  ],
  [
    'a statement that a tool is not available',
    drupalPage(
      '<p>Because of the court order in Doe v. Noem, Form I-134A is currently unavailable. We will post instructions on this page when requests can be filed again.</p><p>Do not send paper forms. Requests that were filed before January 20, 2025 are on hold.</p>',
      { title: 'Form I-134A' },
    ),
  ],
  [
    'a page in maintenance of status',
    drupalPage(paragraphs('Students must maintain their status.', 3), { title: 'Maintenance of Status' }),
  ],
  [
    'a release on a denial of service',
    drupalPage(paragraphs('The indictment says that the service was unavailable for days.', 4), {
      title: 'Service Unavailable for Days: Two Charged in Attack on Agency Site',
    }),
  ],
  [
    'a short list of files',
    drupalPage(
      '<ul><li><a href="/a.pdf">Order of May 30, 2025 (PDF)</a></li><li><a href="/b.pdf">Dissent (PDF)</a></li></ul>',
      { title: 'Documents' },
    ),
  ],
  [
    'an article about bots',
    wordpressPage(
      paragraphs(
        'The site asks you to verify you are human, and unusual traffic from your network is refused.',
        5,
      ),
      { title: 'Are You a Robot? What the Agency Asks of the Public' },
    ),
  ],
  [
    'a page on restricted access to a court',
    drupalPage(paragraphs('Visitors need an appointment to enter.', 3), {
      title: 'Restricted Access to Immigration Courts',
    }),
  ],
]);
