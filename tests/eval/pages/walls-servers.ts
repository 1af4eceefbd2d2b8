import { drupalPage } from './system-templates.ts';
import { centred, named, plain, type WallCase } from './wall-case.ts';

/** What waiting rooms, log-ins, content systems and servers show in place of a page. */
export const serverWalls: readonly WallCase[] = named([
  [
    'a waiting room keeps the visitor in line',
    `<!DOCTYPE html><html lang="en"><head><title>Queue-it</title><script src="//static.queue-it.net/script/queueclient.min.js"></script></head><body><div id="content"><h1>You are now in line</h1><p>Thank you for visiting. High traffic has required us to place you in a waiting room. When it is your turn, you will have 10 minutes to enter the website.</p><p>Your estimated wait time is: <span>more than an hour</span></p></div></body></html>`,
  ],
  [
    'the government signs its visitors in',
    `<!doctype html><html class="no-js" lang="en"><head><title>Sign in | Login.gov</title></head><body><main id="main-content"><h1>Sign in for existing users</h1><form action="/" method="post"><label for="e">Email address</label><input type="email" id="e" name="user[email]"><label for="p">Password</label><input type="password" id="p" name="user[password]"><button type="submit">Submit</button></form><p><a href="/piv">Sign in with your government employee ID</a></p></main></body></html>`,
  ],
  [
    'an office signs its staff in',
    `<!DOCTYPE html><html lang="en-US"><head><title>Sign In</title></head><body><div id="fullPage"><div id="header">Agency Federation Service</div><div id="loginMessage">Sign in with your organizational account</div><form method="post" id="loginForm" action="/adfs/ls/?SAMLRequest=x"><input id="userNameInput" name="UserName" type="email" placeholder="someone@example.com"><input id="passwordInput" name="Password" type="password"><span id="submitButton">Sign in</span></form></div></body></html>`,
  ],
  [
    'a cloud asks for an account',
    `<!DOCTYPE html><html dir="ltr" lang="en"><head><title>Sign in to your account</title></head><body class="cb"><script>$Config={"fShowPersistentCookiesWarning":false}</script><noscript>JavaScript required to sign in.</noscript></body></html>`,
  ],
  [
    'a department wants consent',
    plain(
      'DoD Warning Banner',
      '<h1>Notice and Consent</h1><p>You are accessing a U.S. Government (USG) Information System (IS) that is provided for USG-authorized use only. By using this IS (which includes any device attached to this IS), you consent to the following conditions:</p><ul><li>The USG routinely intercepts and monitors communications on this IS for purposes including, but not limited to, penetration testing, COMSEC monitoring, network operations and defense.</li><li>At any time, the USG may inspect and seize data stored on this IS.</li></ul><form action="/accept"><input type="submit" value="I Accept"></form>',
    ),
  ],
  [
    'a content system is under maintenance',
    `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>Site under maintenance | Agency</title></head><body class="maintenance-page"><div class="layout-container"><header role="banner"><a href="/" rel="home">Agency</a></header><main role="main"><h1>Site under maintenance</h1>Agency is currently under maintenance. We should be back shortly. Thank you for your patience.</main></div></body></html>`,
  ],
  ['a content system met an error', 'The website encountered an unexpected error. Try again later.<br />'],
  ['a blog has no database', plain('Database Error', '<h1>Error establishing a database connection</h1>')],
  [
    'a blog met a critical error',
    plain(
      'WordPress &rsaquo; Error',
      '<div class="wp-die-message"><p>There has been a critical error on this website.</p><p><a href="https://wordpress.org/documentation/article/faq-troubleshooting/">Learn more about troubleshooting WordPress.</a></p></div>',
    ),
  ],
  [
    'a blog is away for a minute',
    plain('Maintenance', '<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>'),
  ],
  [
    'a server of forms is not available',
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd">\n<HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p></BODY></HTML>`,
  ],
  [
    'a server of forms met an error',
    plain(
      'Runtime Error',
      "<h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2><p>Description: An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</p>",
    ),
  ],
  [
    'a proxy got no answer',
    plain(
      '502 Proxy Error',
      '<h1>Proxy Error</h1><p>The proxy server received an invalid response from an upstream server.<br />The proxy server could not handle the request <em>GET /news</em>.</p>',
    ),
  ],
  ['a gateway timed out', centred('504 Gateway Time-out', 'nginx/1.24.0')],
  [
    'a balancer has no server',
    '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
  ],
  [
    'a servlet says what happened',
    plain(
      'HTTP Status 500 – Internal Server Error',
      '<h1>HTTP Status 500 – Internal Server Error</h1><hr class="line" /><p><b>Type</b> Exception Report</p><p><b>Message</b> java.lang.NullPointerException</p><h3>Apache Tomcat/9.0.80</h3>',
    ),
  ],
  [
    'an agency cannot find the page and says so below its own name',
    `<!DOCTYPE html><html lang="en"><head><title>Immigration Agency</title></head><body><header><a href="/">Immigration Agency</a></header><main><h1>Page Not Found</h1><p>We're sorry, we can't find the page you're looking for. It might have been removed, had its name changed, or is otherwise unavailable.</p><ul><li><a href="/">Visit our home page</a></li><li><a href="/sitemap">Site map</a></li></ul></main></body></html>`,
  ],
  [
    'a page does not exist any more, says its frame',
    drupalPage('<p>The requested page could not be found.</p>', { title: 'Page not found' }),
  ],
  [
    'a visitor may not see the page',
    drupalPage('<p>You are not authorized to access this page.</p>', { title: 'Access denied' }),
  ],
  [
    'an application has not been drawn yet',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case Status Online</title><base href="/"></head><body><app-root></app-root><noscript>Please enable JavaScript to continue using this application.</noscript><script src="runtime.1a2b.js" type="module"></script></body></html>`,
  ],
  [
    'an application is loading',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case Status Online</title></head><body><div id="root"><div class="spinner" role="status">Loading...</div></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/static/js/main.9f8e.js"></script></body></html>`,
  ],
  [
    'a register limits access to machines',
    `<!DOCTYPE html><html lang="en"><head><title>Federal Register :: Request Access</title></head><body><div class="container"><h1>Request Access</h1><p>Due to aggressive automated scraping of FederalRegister.gov and eCFR.gov, programmatic access to these sites is limited to access to our extensive developer APIs.</p><p>If you are human user receiving this message, we can add your IP address to a set of IPs that can access FederalRegister.gov &amp; eCFR.gov; complete the CAPTCHA (bot test) below and click "Request Access". This process will be necessary for each IP address you wish to access the site from, requests are valid for approximately one quarter (three months) after which the process may need to be repeated.</p><div class="g-recaptcha"></div></div></body></html>`,
  ],
  [
    'a proof of work keeps bots away',
    plain(
      "Making sure you're not a bot!",
      '<main><h1 id="title" class="centered-div">Making sure you\'re not a bot!</h1><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details></main>',
    ),
  ],
  [
    'a host verifies the browser',
    plain(
      'Vercel Security Checkpoint',
      '<main><p id="header-text">We\'re verifying your browser</p><a href="https://vercel.link/security-checkpoint">Website owner? Click here to fix</a></main>',
    ),
  ],
  [
    'a plugin limits access',
    plain(
      'Your access to this site has been limited',
      '<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p>',
    ),
  ],
  [
    'a module finds the request not acceptable',
    plain(
      'Not Acceptable!',
      '<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>',
    ),
  ],
  [
    'a server was set up and nothing else',
    centred(
      'Welcome to nginx!',
      'If you see this page, the nginx web server is successfully installed and working. Further configuration is required.',
    ),
  ],
]);
