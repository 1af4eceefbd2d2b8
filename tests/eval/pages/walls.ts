import { centred, named, plain, type WallCase } from './wall-case.ts';

const cloudflareBlock = `<!DOCTYPE html><!--[if IE 8]><html class="no-js ie8"><![endif]--><html class="no-js" lang="en-US"><head><title>Attention Required! | Cloudflare</title><meta name="robots" content="noindex, nofollow" /><link rel="stylesheet" href="/cdn-cgi/styles/cf.errors.css" /></head><body><div id="cf-wrapper"><div id="cf-error-details" class="cf-error-details-wrapper"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> agency.example</h2><h2 data-translate="blocked_why_headline">Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked. Please include what you were doing when this page came up and the Cloudflare Ray ID found at the bottom of this page.</p><p>Cloudflare Ray ID: <strong>8f1c2d3e4a5b6c7d</strong> &bull; Your IP: 192.0.2.7 &bull; Performance &amp; security by Cloudflare</p></div></div></body></html>`;

/** Walls of the large networks and firewalls. */
export const walls: readonly WallCase[] = named([
  [
    'Akamai denies access',
    `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access "http&#58;&#47;&#47;www&#46;agency&#46;example&#47;news" on this server.<P>\nReference&#32;&#35;18&#46;5c0d1702&#46;1741000000&#46;1a2b3c4d\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;5c0d1702\n</BODY>\n</HTML>`,
  ],
  [
    'Akamai asks the browser to prove itself',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>&nbsp;</title><style>#sec-bc-text-container{font:1em sans-serif}</style></head><body><script src="/6fZ/x9/aB/_sec/cp_challenge/ak-challenge-4-3.htm"></script><div id="sec-if-cpt-container" role="main"><div class="behavioral-content"><div id="sec-bc-text-container">Powered and protected by</div><img alt="Akamai" src="data:,"></div></div></body></html>`,
  ],
  [
    'Cloudflare waits a moment',
    `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:"agency.example"}})();</script></body></html>`,
  ],
  ['Cloudflare has blocked', cloudflareBlock],
  [
    'Cloudflare limits the rate',
    `<!DOCTYPE html><html lang="en-US"><head><title>Access denied | www.agency.example used Cloudflare to restrict access</title></head><body><div id="cf-wrapper"><h1><span>Error</span> <span>1015</span></h1><h2>You are being rate limited</h2><h2>What happened?</h2><p>The owner of this website (www.agency.example) has banned you temporarily from accessing this website.</p></div></body></html>`,
  ],
  [
    'Cloudflare does not reach the server',
    `<!DOCTYPE html><html lang="en-US"><head><title>agency.example | 522: Connection timed out</title></head><body><div id="cf-wrapper"><h1><span>Connection timed out</span> <span>Error code 522</span></h1><div><h2>What happened?</h2><p>The initial connection between Cloudflare's network and the origin web server timed out. As a result, the web page can not be displayed.</p><h2>What can I do?</h2><p>Please try again in a few minutes.</p></div></div></body></html>`,
  ],
  [
    'Imperva shows its frame',
    `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><script type="text/javascript" src="/_Incapsula_Resource?SWJIYLWA=719d34"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1-2-3" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 877000-123456789</iframe></body></html>`,
  ],
  [
    'Imperva pardons an interruption',
    plain(
      'Pardon Our Interruption',
      '<div class="container"><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You\'re a power user moving through this website with super-human speed.</li><li>You\'ve disabled cookies in your web browser.</li><li>A third-party browser plugin is preventing JavaScript from running.</li></ul></div>',
    ),
  ],
  [
    'F5 rejects the request',
    `<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 7421893458123<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>`,
  ],
  [
    'F5 lets a script decide',
    `<!DOCTYPE html>\n<html><head>\n<meta http-equiv="Pragma" content="no-cache"/>\n<script type="text/javascript">\n(function(){window["bobcmd"] = "01110111";window.failureConfig="524f";})();\n</script>\n<script type="text/javascript" src="/TSPD/0883cde7ab2000?type=9"></script>\n<noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: 3456.</noscript>\n</head><body>\n</body></html>`,
  ],
  [
    'AWS asks for a human',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Human Verification</title><script src="https://1a2b.us-east-1.captcha.awswaf.com/1a2b/captcha.js"></script></head><body><div id="captcha-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>`,
  ],
  [
    'AWS challenges without a title',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script type="text/javascript">window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQ"};</script><script src="https://1a2b.token.awswaf.com/1a2b/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript></body></html>`,
  ],
  [
    'CloudFront blocks the request',
    plain(
      'ERROR: The request could not be satisfied',
      '<H1>403 ERROR</H1><H2>The request could not be satisfied.</H2><HR noshade size="1px">Request blocked. We can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error.<BR clear="all"><PRE>Generated by cloudfront (CloudFront)\nRequest ID: abc==</PRE>',
    ),
  ],
  [
    'DataDome asks for scripts',
    `<html lang="en"><head><title>agency.example</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrl','hsh':'2211','t':'bv','host':'geo.captcha-delivery.com'}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
  ],
  [
    'PerimeterX denies access',
    `<!DOCTYPE html><html lang="en"><head><title>Access to this page has been denied</title></head><body><section class="container"><div class="page-title-wrapper"><h1>Please verify you are a human</h1></div><div id="px-captcha"></div><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>Reference ID: #7c9e6679</p></section><script>window._pxAppId='PXabc123';window._pxJsClientSrc='/abc/init.js';</script></body></html>`,
  ],
  [
    'Sucuri denies access',
    plain(
      'Sucuri WebSite Firewall - Access Denied',
      '<div id="main-container"><h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket.</p><h2>Block details:</h2><table><tr><td>Your IP:</td><td>192.0.2.7</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table></div>',
    ),
  ],
  [
    'Sucuri redirects by script',
    `<html><title>You are being redirected...</title>\n<noscript>Javascript is required. Please enable javascript before you are allowed to see this page.</noscript>\n<script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,sucuri_cloudproxy_js='',S='dD0iY';</script></html>`,
  ],
  [
    'Azure blocks the request',
    `<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd'><html xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=utf-8' http-equiv='content-type'/><style type='text/css'>body{font-family:Arial}</style></head><body><div id='content'><div id='message'><h2>The request is blocked.</h2></div><div id='info'>20250304T101010Z-16b7d5c9f7x2k</div></div></body></html>`,
  ],
  [
    'Azure has no service to offer',
    plain(
      '',
      '<div class="message"><h1>Our services aren\'t available right now</h1><p>We\'re working to restore all services as soon as possible. Please check back soon.</p><p>0Abc123==</p></div>',
    ),
  ],
  ['Azure forbids at its gateway', centred('403 Forbidden', 'Microsoft-Azure-Application-Gateway/v2')],
  [
    'Varnish cannot fetch',
    plain(
      '503 Backend fetch failed',
      '<h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 123456</p><hr><p>Varnish cache server</p>',
    ),
  ],
  [
    'a filter of an office blocks the page',
    plain(
      'Web Page Blocked',
      '<div id="content"><h1>Web Page Blocked</h1><p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p><p><b>User:</b> 192.0.2.7</p><p><b>URL:</b> www.agency.example/</p><p><b>Category:</b> government</p></div>',
    ),
  ],
  [
    'Fortinet sees an attack',
    plain(
      'Web Application Firewall',
      '<div class="header">Web Page Blocked!</div><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: www.agency.example/news</p><p>Attack ID: 20000051</p><p>Message ID: 001234567890</p>',
    ),
  ],
  [
    'Barracuda blocks the client',
    plain(
      'Request Blocked',
      '<h2>The specified URL cannot be found.</h2><p>Your request was blocked. Reference ID: 182afe.</p>',
    ),
  ],
  [
    'Radware wants a captcha',
    plain(
      'Radware Bot Manager Captcha',
      '<h1>We apologize for the inconvenience...</h1><p>...but your activity and behavior on this site made us think that you are a bot.</p><p>Please solve this CAPTCHA to request unblock to the website</p>',
    ),
  ],
  [
    'Radware blocks a request',
    plain(
      'Unauthorized Request Blocked',
      '<h1>Unauthorized Activity Has Been Detected</h1><p>Your request was identified as malicious. Case Number: 1-2-3. Please contact the site administrator with this case number.</p>',
    ),
  ],
]);
