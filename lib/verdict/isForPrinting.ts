/**
 * Sites whose articles are made to be printed by others, by registrable domain: services that spread press releases and
 * ready-to-print texts, and the news agencies' own pages. Facts of the trade, as of 2026; names change.
 */
const RELEASES =
  'accessnewswire.com accesswire.com acnnewswire.com atpress.ne.jp brandpoint.com brasil61.com ' +
  'businesswire.com cision.com dino.com.br einnews.com einpresswire.com eurekalert.org globenewswire.com ' +
  'idw-online.de kommunikasjon.ntb.no kyodonewsprwire.jp media-outreach.com mynewsdesk.com newsaktuell.de ' +
  'newsfilecorp.com newswire.ca newswise.com openpr.com ots.at presseportal.de pressetext.com prnasia.com ' +
  'prnewswire.co.uk prnewswire.com prtimes.jp prweb.com stacker.com statepoint.net via.ritzau.dk';

const AGENCY_SITES =
  'aa.com.tr aap.com.au abi.bo acn.cat adnkronos.com afp.com africannewsagency.com ' +
  'agenciabrasil.ebc.com.br agenciaefe.es agenciaestado.com.br agenciaical.com agensir.it agenzianova.com ' +
  'agerpres.ro agi.it aip.ci akipress.org akp.gov.kh allafrica.com amna.gr andina.pe aninews.in ' +
  'ankahaber.net anp.nl ansa.it antaranews.com ap.org apa.at apa.az apimages.com apnews.com app.com.pk ' +
  'aps.dz aps.sn armenpress.am askanews.it ata.gov.al avn.info.ve awp.ch azertag.az belga.be ' +
  'belganewsagency.eu belta.by bernama.com beta.rs bloomberg.com bns.ee bns.lt bssnews.net bta.bg ' +
  'camara.leg.br capitolnewsillinois.com catholicnewsagency.com ceskenoviny.cz chinanews.com ' +
  'chinanews.com.cn citynewsservice.com cna.com.tw cna.org.cy cnn.com cnnnewsource.com colpisa.com ' +
  'colprensa.com.co ctk.cz dapd.de dha.com.tr dire.it dowjones.com dpa-afx.de dpa.com dpa.de dts- ' +
  'nachrichtenagentur.de efe.com ekai.pl elta.lt ena.et epd.de estadaoconteudo.com.br europapress.es ' +
  'europapress.net factcheck.afp.com factuel.afp.com farsnews.ir fena.ba fides.org focustaiwan.tw ' +
  'folhapress.com.br fonet.rs ft.com globalvoices.org gna.org.gh groundup.org.za hina.hr ians.in ' +
  'iha.com.tr ilsole24ore.com ina.iq inform.kz interfax.com.ua interfax.ru interpressnews.ge ipn.md ' +
  'ipsnews.net ipsnoticias.net irna.ir isna.ir italpress.com jiji.com jns.org jta.org kabar.kg ' +
  'kathpress.at kathpress.co.at kcna.kp kenyanews.go.ke keystone-sda.ch kffhealthnews.org khabaronline.ir ' +
  'khn.org kna.de kuna.net.kw kyodo.co.jp kyodonews.net lapresse.it leta.lv lusa.pt mapnews.ma ' +
  'marketwatch.com mediafax.ro mehrnews.com mena.org.eg mia.mk moldpres.md montsame.mn mti.hu nannews.ng ' +
  'news.cn news.ro news1.kr newsis.com nna-leb.gov.lb nnt.prd.go.th nordot.app noticiasargentinas.com ' +
  'noticiasfides.com notimex.gob.mx ntb.no nytimes.com nytlicensing.com pa.media panapress.com pap.pl ' +
  'petra.gov.jo pina.com.fj plenglish.com pna.gov.ph prensa-latina.cu pressassociation.com project- ' +
  'syndicate.org propublica.org ptinews.com qazinform.com qna.org.qa quadratin.com.mx religionnews.com ' +
  'reuters.com reutersagency.com ria.ru ritzau.com ritzau.dk rnz.co.nz rssnp.com.np sana.sy sanews.gov.za ' +
  'sda.ch senado.leg.br servimedia.es sid.de sita.sk spa.gov.sa sputnikglobe.com sputniknews.com srna.rs ' +
  'sta.si statesnewsroom.com stt.fi swissinfo.ch swns.com tanjug.rs tap.info.tn tasnimnews.com tasr.sk ' +
  'tass.com tass.ru telam.com.ar thecanadianpress.com theconversation.com theguardian.com tna.mcot.net ' +
  'tps.co.il trend.az tribunecontentagency.com tribunenewsservice.com tt.se ukrinform.net ukrinform.ru ' +
  'ukrinform.ua unb.com.bd unian.net unian.ua uniindia.com upi.com usatoday.com uza.uz vaticannews.va ' +
  'vietnamplus.vn vnanet.vn wafa.ps wam.ae washingtonpost.com xinhuanet.com yna.co.kr';

const SOURCES = new Set(`${RELEASES} ${AGENCY_SITES}`.split(' '));

/** An address that says of itself that a press release stands there. */
const RELEASE_ADDRESS =
  /[/.-](?:press-?releases?|media-?releases?|news-?releases?|pressemitteilung(?:en)?|pressemeldung(?:en)?|communiques?-de-presse|communiques?|notas?-de-prensa|comunicados?(?:-stampa|-de-prensa)?|persbericht(?:en)?)(?=[/.-]|$)/i;

/** Whether an article is one that many print: a release, or an agency's own page. */
export function isForPrinting({ url, site }: { url: string; site: string }): boolean {
  return SOURCES.has(site) || RELEASE_ADDRESS.test(url);
}
