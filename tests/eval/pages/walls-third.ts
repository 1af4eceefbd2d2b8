import {
  aemPage,
  drupalPage,
  handmadePage,
  renderedShell,
  sharepointPage,
  webFormsPage,
  wordpressPage,
} from './system-templates.ts';
import { centred, named, paragraphs, plain } from './wall-case.ts';

export const thirdWalls = named([
  [
    'Akamai denies access below the name of the agency',
    `<html><head><title>Agency</title></head><body><h1>Access Denied</h1>You don't have permission to access "http://www.agency.example/" on this server.<p>Reference #18.5c0d1702.1741000000.1a2b</p></body></html>`,
  ],
  [
    'Imperva blocks with an error of its own',
    plain(
      'agency.example',
      '<div class="error-title">Error 15</div><div class="error-description">This request was blocked by our security service</div><div>Your IP: 192.0.2.7</div><div>Incident ID: 877000-1234</div><div class="powered">Powered by Imperva</div>',
    ),
  ],
  [
    'a firewall of the cloud asks to wait',
    `<!DOCTYPE html><html><head><title>Azure WAF</title></head><body><div class="ctr"><p>Checking your browser before accessing the site. This process is automatic.</p><p>Your browser will redirect to your requested content shortly.</p></div></body></html>`,
  ],
  [
    'a puzzle has to be solved',
    plain(
      'Verify',
      "<h2>Let's confirm you are human</h2><p>Complete the security check before continuing. This step verifies that you are not a bot, which helps to protect your account and prevent spam.</p><button>Begin</button>",
    ),
  ],
  [
    'a proxy of a school blocks a category',
    plain(
      'Content Filter',
      '<h1>This site is blocked</h1><p>The website you requested has been blocked by your network administrator.</p><p>Category: Politics</p>',
    ),
  ],
  [
    'a government of another country is not served',
    plain(
      'Not available',
      '<h1>Not available in your region</h1><p>We are sorry, this website is not available in your country or region.</p>',
    ),
  ],
  ['nginx forbids', centred('403 Forbidden', 'nginx')],
  [
    'Apache forbids',
    plain(
      '403 Forbidden',
      "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache/2.4.57 Server at agency.example Port 443</address>",
    ),
  ],
  [
    'IIS forbids',
    plain(
      '403 - Forbidden: Access is denied.',
      '<div id="header"><h1>Server Error</h1></div><div id="content"><fieldset><h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></fieldset></div>',
    ),
  ],
  [
    'IIS has removed a resource',
    plain(
      '404 - File or directory not found.',
      '<div id="header"><h1>Server Error</h1></div><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>',
    ),
  ],
  [
    'a file of a list cannot be opened',
    sharepointPage(
      '<p>Sorry, something went wrong</p><p>File Not Found.</p><p>Technical Details: Troubleshoot issues with Microsoft SharePoint Foundation. Correlation ID: 9e1f2a3b-0000</p>',
      { title: 'Error' },
    ),
  ],
  [
    'an identity provider wants a card',
    `<!DOCTYPE html><html><head><title>MAX.gov - Login</title></head><body><h1>Log in with PIV or CAC</h1><p>Insert your card and select your certificate.</p><form><input type="submit" value="Log in with PIV"></form></body></html>`,
  ],
  [
    'Okta signs in',
    `<!DOCTYPE html><html><head><title>Agency - Sign In</title></head><body><div id="okta-sign-in"></div><noscript>Javascript is disabled on your browser. Please enable Javascript and refresh this page.</noscript></body></html>`,
  ],
  [
    'a case system has closed for the night',
    webFormsPage(
      '<p>The system is available from 5:00 a.m. to 11:00 p.m. Eastern. Please come back during those hours.</p>',
      { title: 'System Not Available' },
    ),
  ],
  [
    'a large sale of tickets keeps readers out',
    plain(
      'High Traffic',
      '<h1>We are experiencing high traffic</h1><p>Too many people are using the site right now. Please stay on this page; it will refresh automatically.</p>',
    ),
  ],
  [
    'a content system says that a page was not published',
    drupalPage('<p>The page you requested is not currently published.</p>', { title: 'Page not available' }),
  ],
  [
    'a redirect stub of a script',
    '<html><head><script>window.location.replace("/maintenance/")</script></head><body></body></html>',
  ],
  [
    'a shell shows its logo and a spinner',
    '<!doctype html><html><head><title>FOIA Portal</title></head><body><app-root><img src="/seal.svg" alt="Seal"><p>Please wait while the application loads...</p></app-root><script src="main.js"></script></body></html>',
  ],
  [
    'a gateway of an interface answers',
    '<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Not Found, status=404).</div></body></html>',
  ],
  [
    'a limit of requests is reached',
    plain(
      '429 Too Many Requests',
      '<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time.</p>',
    ),
  ],
]);

export const thirdGenuine = named([
  [
    'a very short release on a denied motion',
    wordpressPage('<p>The motion to stay is denied.</p>', { title: 'Stay Denied' }),
  ],
  [
    'a list of orders without words',
    handmadePage('<UL><LI><A HREF="1.pdf">Order</A><LI><A HREF="2.pdf">Opinion</A></UL>', {
      title: 'Orders',
    }),
  ],
  [
    'a short notice that a form was removed',
    drupalPage(
      '<p>Form I-134A was removed from this site on January 20, 2025. It is no longer accepted.</p>',
      { title: 'Form I-134A' },
    ),
  ],
  [
    'a notice of high demand',
    drupalPage(
      '<p>Because of high demand, appointments in Miami are given three weeks ahead. Walk-ins are not served.</p>',
      { title: 'Appointments' },
    ),
  ],
  [
    'a notice on who may not enter',
    drupalPage(
      '<p>You do not have permission to enter the United States until your parole is granted, and carriers may not board you.</p>',
      { title: 'Travel Authorization' },
    ),
  ],
  [
    'a question on robots',
    wordpressPage(
      '<p>May officers use robots at the border? The directive says that they may, with a warrant.</p>',
      { title: 'Robots at the Border' },
    ),
  ],
  [
    'a release on a blocked rule',
    wordpressPage('<p>A judge has blocked the rule nationwide. The order takes effect at once.</p>', {
      title: 'Rule Blocked',
    }),
  ],
  [
    'a release that says in its title what was blocked',
    wordpressPage('<p>The rule has been blocked in accordance with the order of the First Circuit.</p>', {
      title: 'Court: Parole Terminations Blocked',
    }),
  ],
  [
    'a short page on a system that is not available to the public',
    aemPage(
      '<p>The matching system is not available to the public. Requests for its agreements go to the disclosure office.</p>',
      { title: 'Matching System' },
    ),
  ],
  [
    'hours of an office',
    webFormsPage(
      '<p>The clerk is available from 8:30 a.m. to 4:30 p.m. Please come during those hours.</p>',
      { title: 'Clerk' },
    ),
  ],
  [
    'a page that sends readers on by a link',
    drupalPage(
      '<p>This page has moved to <a href="/new">the new address</a>.</p><p>Bookmarks of the old address work until July 1.</p>',
      { title: 'Parole Processes' },
    ),
  ],
  [
    'a shell that was drawn',
    renderedShell('<p>Loading docks of the facility were inspected on May 3.</p>', { title: 'Inspection' }),
  ],
  [
    'a page on a security check of families',
    drupalPage('<p>Each sponsor passes a security check before a child is released.</p>', {
      title: 'Security Check of Sponsors',
    }),
  ],
  [
    'an article on an error of a system',
    wordpressPage(paragraphs('An error of the system sent notices to citizens.', 5), {
      title: 'Error Sends Notices to Citizens',
    }),
  ],
  [
    'a page on consent in a court form',
    sharepointPage(
      '<p>By signing you agree to appear by video.</p><p>The form is filed with the clerk.</p>',
      { title: 'Consent to Video Hearing' },
    ),
  ],
  [
    'a table of systems with their states',
    sharepointPage(
      '<table><tr><th>System</th><th>State</th></tr><tr><td>ECAS</td><td>Available</td></tr><tr><td>Portal</td><td>Unavailable until 6 p.m.</td></tr></table>',
      { title: 'System Status' },
    ),
  ],
  [
    'a page on too many requests for records',
    drupalPage(
      '<p>The office received too many requests in March to answer within 20 days. Requesters were told by letter.</p>',
      { title: 'Backlog of Requests' },
    ),
  ],
  [
    'a notice about a region',
    drupalPage(
      '<p>The program is not available in your region if your field office is closed. Call first.</p>',
      { title: 'Alternatives to Detention' },
    ),
  ],
]);
