/** Whole pages as the content systems of agencies render them, with the frame that each puts around its content. */

const GOV_BANNER = `<section class="usa-banner" aria-label="Official website of the United States government"><div class="usa-accordion"><header class="usa-banner__header"><p class="usa-banner__header-text">An official website of the United States government</p></header></div></section>`;

export interface Frame {
  /** Above the content, inside its column. */
  above?: string;
  /** Below the content, inside its column. */
  below?: string;
  /** Beside the content. */
  aside?: string;
  footer?: string;
  title?: string;
  head?: string;
  /** Attributes of the content's own element. */
  attributes?: string;
}

/** Drupal with the design system of the federal government, as immigration agencies run it. */
export function drupalPage(content: string, frame: Frame = {}): string {
  const { title = 'Parole in Place', above = '', below = '', aside = '', footer = '' } = frame;
  return `<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>${title} | Immigration Agency</title>${frame.head ?? ''}</head>
<body class="path-node page-node-type-page"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>${GOV_BANNER}
<header class="usa-header usa-header--extended" role="banner"><div class="usa-navbar"><a href="/">Immigration Agency</a></div></header>
<main class="main-content usa-layout-docs" role="main" id="main-content"><div class="grid-container"><div class="grid-row grid-gap">
<div class="region region-content desktop:grid-col-9"><div data-drupal-messages-fallback class="hidden"></div>
${above}<div id="block-agency-content" class="block block-system block-system-main-block"><article data-history-node-id="81234" class="node node--type-page node--view-mode-full"${frame.attributes ?? ''}>
<h1 class="page-title"><span class="field field--name-title">${title}</span></h1>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">
${content}
</div></div></article></div>${below}</div>${aside}</div></div></main>
<footer class="usa-footer">${footer || '<p>Immigration Agency, Washington, DC</p>'}</footer></div></body></html>`;
}

/** WordPress with a theme of blocks, as the executive's own site runs it. */
export function wordpressPage(content: string, frame: Frame = {}): string {
  const { title = 'Ending Categorical Parole', above = '', below = '', aside = '', footer = '' } = frame;
  return `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"/><title>${title} &#8211; The Executive</title>${frame.head ?? ''}</head>
<body class="wp-singular post-template-default single single-post postid-5512"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">The Executive</a></p></header>
<main class="wp-block-group" id="wp--skip-link--target">${above}<div class="wp-block-group wp-block-whitehouse-topper"><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-post-date"><time datetime="2025-03-25T10:00:00-04:00">March 25, 2025</time></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">
${content}
</div>${below}</main>${aside}<footer class="wp-block-template-part">${footer || '<p>The Executive</p>'}</footer></div></body></html>`;
}

/** SharePoint on premises: web parts inside one form, hidden state, no element that names the content. */
export function sharepointPage(content: string, frame: Frame = {}): string {
  const { title = 'Detention Statistics', above = '', below = '', aside = '', footer = '' } = frame;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="en-us" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>
	${title}
</title>${frame.head ?? ''}</head>
<body onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();"><form name="aspnetForm" method="post" action="/statistics/Pages/default.aspx" id="aspnetForm">
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><h1 id="pageTitle"><span id="DeltaPlaceHolderPageTitleInTitleArea">${title}</span></h1></div>
<div id="s4-mainarea">${above}<div id="DeltaPlaceHolderMain"><div class="ms-webpart-zone ms-fullWidth"><div id="MSOZoneCell_WebPartWPQ2" class="s4-wpcell-plain ms-webpartzone-cell ms-webpart-cell-vertical ms-fullWidth "><div class="ms-rtestate-field">
${content}
</div></div></div></div>${below}${aside}</div></div></div>${footer}</form></body></html>`;
}

/** ASP.NET web forms: state in hidden fields, generated ids, a table for layout. */
export function webFormsPage(content: string, frame: Frame & { state?: string } = {}): string {
  const {
    title = 'Filing Fees',
    above = '',
    below = '',
    footer = '',
    state = '/wEPDwUKMTY1NDU2MTA1MmRk',
  } = frame;
  return `<html><head><title>${title}</title></head><body>
<form name="form1" method="post" action="fees.aspx?id=14" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${state}" /><input type="hidden" name="__VIEWSTATEGENERATOR" value="CA0B0334" />
<table width="100%" cellpadding="0"><tr><td colspan="2"><img src="/images/banner.gif" alt="Office of Review"></td></tr>
<tr><td valign="top" width="160"><a href="default.aspx">Home</a><br><a href="fees.aspx">Fees</a></td><td valign="top">${above}<h2>${title}</h2>
${content}
${below}</td></tr></table>${footer}</form></body></html>`;
}

/** Adobe Experience Manager: nested responsive grids whose ids are generated. */
export function aemPage(content: string, frame: Frame & { seed?: string } = {}): string {
  const {
    title = 'Information Sharing',
    above = '',
    below = '',
    aside = '',
    footer = '',
    seed = 'a1b2c3',
  } = frame;
  return `<!DOCTYPE HTML><html lang="en"><head><meta charset="UTF-8"/><title>${title}</title><meta name="template" content="content-page"/></head>
<body class="page basicpage" id="page-${seed}"><div class="root container responsivegrid"><div id="container-${seed}0" class="cmp-container"><div class="aem-Grid aem-Grid--12">
<div class="header experiencefragment"><div class="cmp-experiencefragment"><a href="/en.html">Revenue Agency</a></div></div>
<main class="container responsivegrid"><div id="container-${seed}1" class="cmp-container">${above}
<div class="title"><div id="title-${seed}" class="cmp-title"><h1 class="cmp-title__text">${title}</h1></div></div>
<div class="text"><div data-cmp-data-layer="{&#34;text-${seed}&#34;:{&#34;repo:modifyDate&#34;:&#34;2025-03-04T12:00:00Z&#34;}}" id="text-${seed}" class="cmp-text">
${content}
</div></div>${below}</div></main>${aside}<footer>${footer || '<p>Revenue Agency</p>'}</footer></div></div></div></body></html>`;
}

/** A page rendered on the server for a script to take over: custom elements, comments and state between the words. */
export function renderedShell(content: string, frame: Frame & { seed?: string } = {}): string {
  const {
    title = 'Case Processing Times',
    above = '',
    below = '',
    aside = '',
    footer = '',
    seed = 'c41',
  } = frame;
  return `<!DOCTYPE html><html lang="en" data-beasties-container><head><meta charset="utf-8"><title>${title}</title><base href="/"></head>
<body><!--nghm--><app-root ng-version="19.2.1" ng-server-context="ssg" _nghost-ng-${seed}=""><app-header _ngcontent-ng-${seed}=""><a routerlink="/" href="/">Agency</a></app-header>
<router-outlet _ngcontent-ng-${seed}=""></router-outlet><app-times _nghost-ng-${seed}2=""><main _ngcontent-ng-${seed}2="" class="container">${above}<h1 _ngcontent-ng-${seed}2="">${title}</h1><!---->
${content}<!----></main>${below}</app-times>${aside}<app-footer>${footer || '<p>Agency</p>'}</app-footer></app-root>
<script id="ng-state" type="application/json">{"${seed}":{"b":{"t":1741000000}}}</script></body></html>`;
}

/** A page written by hand years ago: no declaration, uppercase, a table for each column. */
export function handmadePage(content: string, frame: Frame = {}): string {
  const { title = 'Executive Office Memoranda', above = '', below = '', footer = '' } = frame;
  return `<HTML>
<HEAD><TITLE>${title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000"><CENTER><IMG SRC="seal.gif" ALT="Seal"></CENTER>${above}
<TABLE BORDER=0 WIDTH=640><TR><TD VALIGN=top><FONT FACE="Arial" SIZE=2><H1>${title}</H1>
${content}
</FONT></TD></TR></TABLE><HR>${below}${footer}
</BODY></HTML>`;
}
