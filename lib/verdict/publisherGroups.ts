/**
 * Sites of one publisher that print each other's texts: chains with a common desk, editions in several languages,
 * public broadcasters. A common owner alone does not make a group: two papers of one house may compete. Facts of the
 * trade, as of 2026; owners change, and a wrong line hides a copy, so only well-known ones stand here.
 */
const GROUPS = [
  'usatoday.com azcentral.com cincinnati.com commercialappeal.com courier-journal.com ' +
    'democratandchronicle.com desmoinesregister.com detroitnews.com freep.com indystar.com jsonline.com ' +
    'knoxnews.com news-press.com northjersey.com oklahoman.com tennessean.com app.com mycentraljersey.com ' +
    'courierpostonline.com thedailyjournal.com delawareonline.com dispatch.com beaconjournal.com ' +
    'cantonrep.com floridatoday.com tcpalm.com naplesnews.com palmbeachpost.com jacksonville.com pnj.com ' +
    'tallahassee.com heraldtribune.com greenvilleonline.com citizen-times.com courierpress.com ' +
    'hattiesburgamerican.com clarionledger.com montgomeryadvertiser.com theadvertiser.com ' +
    'shreveporttimes.com lohud.com poughkeepsiejournal.com ithacajournal.com pressconnects.com ' +
    'stargazette.com burlingtonfreepress.com providencejournal.com telegram.com capecodtimes.com ' +
    'southcoasttoday.com lansingstatejournal.com battlecreekenquirer.com livingstondaily.com ' +
    'hometownlife.com argusleader.com greenbaypressgazette.com postcrescent.com press-citizen.com news- ' +
    'leader.com rgj.com',
  'miamiherald.com elnuevoherald.com charlotteobserver.com newsobserver.com heraldsun.com sacbee.com ' +
    'fresnobee.com modbee.com mercedsunstar.com sanluisobispo.com kansascity.com kansas.com star- ' +
    'telegram.com kentucky.com thestate.com bnd.com bradenton.com centredaily.com idahostatesman.com ' +
    'islandpacket.com ledger-enquirer.com macon.com myrtlebeachonline.com sunherald.com ' +
    'thenewstribune.com theolympian.com bellinghamherald.com tri-cityherald.com heraldonline.com ' +
    'mcclatchydc.com',
  'stltoday.com buffalonews.com omaha.com richmond.com tulsaworld.com tucson.com journalnow.com ' +
    'greensboro.com roanoke.com madison.com journalstar.com nwitimes.com qctimes.com wcfcourier.com ' +
    'siouxcityjournal.com billingsgazette.com missoulian.com helenair.com mtstandard.com ' +
    'rapidcityjournal.com bismarcktribune.com lacrossetribune.com pantagraph.com herald-review.com ' +
    'thesouthern.com napavalleyregister.com dailyprogress.com newsadvance.com fredericksburg.com ' +
    'pressofatlanticcity.com',
  'al.com cleveland.com lehighvalleylive.com masslive.com mlive.com nj.com oregonlive.com pennlive.com ' +
    'silive.com syracuse.com gulflive.com',
  'denverpost.com mercurynews.com eastbaytimes.com ocregister.com dailynews.com pe.com ' +
    'presstelegram.com dailybreeze.com sgvtribune.com whittierdailynews.com pasadenastarnews.com ' +
    'redlandsdailyfacts.com sbsun.com dailybulletin.com twincities.com bostonherald.com marinij.com ' +
    'santacruzsentinel.com chicoer.com dailycamera.com reporterherald.com timescall.com ' +
    'greeleytribune.com delcotimes.com macombdaily.com theoaklandpress.com lowellsun.com ' +
    'sentinelandenterprise.com',
  'chicagotribune.com nydailynews.com orlandosentinel.com sun-sentinel.com courant.com mcall.com ' +
    'dailypress.com pilotonline.com capitalgazette.com',
  'houstonchronicle.com chron.com expressnews.com mysanantonio.com sfchronicle.com sfgate.com ' +
    'timesunion.com ctpost.com nhregister.com newstimes.com stamfordadvocate.com greenwichtime.com ' +
    'thehour.com middletownpress.com seattlepi.com ourmidland.com michigansthumb.com bigrapidspioneer.com ' +
    'manisteenews.com myplainview.com beaumontenterprise.com lmtonline.com mrt.com thetelegraph.com ' +
    'myjournalcourier.com theintelligencer.com statesman.com dallasnews.com',
  'thehill.com newsnationnow.com kdvr.com ktla.com whnt.com wivb.com wgnradio.com pix11.com kxan.com ' +
    'wfla.com krqe.com fox8.com wkrn.com myfox8.com wjbf.com wric.com wavy.com kron4.com fox5sandiego.com ' +
    'wgno.com cbs42.com',
  'abcnews.go.com abc7.com abc7ny.com abc7chicago.com abc7news.com 6abc.com abc13.com abc11.com ' + 'abc30.com',
  'inforum.com duluthnewstribune.com postbulletin.com grandforksherald.com brainerddispatch.com ' +
    'bemidjipioneer.com wctrib.com jamestownsun.com mitchellrepublic.com thedickinsonpress.com agweek.com ' +
    'dglobe.com parkrapidsenterprise.com',
  'newyorker.com vanityfair.com wired.com vogue.com gq.com architecturaldigest.com bonappetit.com ' +
    'epicurious.com teenvogue.com self.com glamour.com cntraveler.com pitchfork.com arstechnica.com ' +
    'allure.com wired.co.uk vogue.co.uk vogue.de gq-magazine.co.uk',
  'cosmopolitan.com esquire.com elle.com harpersbazaar.com goodhousekeeping.com menshealth.com ' +
    'womenshealthmag.com popularmechanics.com runnersworld.com bicycling.com delish.com countryliving.com ' +
    'housebeautiful.com townandcountrymag.com roadandtrack.com prevention.com oprahdaily.com ' +
    'elledecor.com caranddriver.com',
  'theaustralian.com.au dailytelegraph.com.au heraldsun.com.au couriermail.com.au adelaidenow.com.au ' +
    'themercury.com.au ntnews.com.au goldcoastbulletin.com.au geelongadvertiser.com.au cairnspost.com.au ' +
    'townsvillebulletin.com.au thechronicle.com.au weeklytimesnow.com.au codesports.com.au news.com.au ' +
    'skynews.com.au',
  'smh.com.au theage.com.au brisbanetimes.com.au watoday.com.au afr.com 9news.com.au nine.com.au',
  'canberratimes.com.au newcastleherald.com.au illawarramercury.com.au bordermail.com.au ' +
    'examiner.com.au thecourier.com.au bendigoadvertiser.com.au dailyadvertiser.com.au ' +
    'centralwesterndaily.com.au dailyliberal.com.au northerndailyleader.com.au westernadvocate.com.au ' +
    'standard.net.au theadvocate.com.au',
  'nationalpost.com financialpost.com vancouversun.com theprovince.com calgaryherald.com calgarysun.com ' +
    'edmontonjournal.com edmontonsun.com leaderpost.com thestarphoenix.com winnipegsun.com ' +
    'windsorstar.com lfpress.com torontosun.com ottawacitizen.com ottawasun.com montrealgazette.com ' +
    'canada.com driving.ca saltwire.com canoe.com',
  'thestar.com thespec.com therecord.com stcatharinesstandard.ca niagarafallsreview.ca ' +
    'wellandtribune.ca thepeterboroughexaminer.com toronto.com',
  'lesoleil.com ledroit.com lenouvelliste.ca lequotidien.com latribune.ca lavoixdelest.ca',
  'mirror.co.uk express.co.uk dailystar.co.uk dailyrecord.co.uk manchestereveningnews.co.uk ' +
    'liverpoolecho.co.uk birminghammail.co.uk walesonline.co.uk chroniclelive.co.uk bristolpost.co.uk ' +
    'leeds-live.co.uk nottinghampost.com leicestermercury.co.uk stokesentinel.co.uk derbytelegraph.co.uk ' +
    'hulldailymail.co.uk cornwalllive.com devonlive.com plymouthherald.co.uk kentlive.news essexlive.news ' +
    'mylondon.news getsurrey.co.uk coventrytelegraph.net examinerlive.co.uk lancs.live cambridge- ' +
    'news.co.uk gloucestershirelive.co.uk somersetlive.co.uk belfastlive.co.uk edinburghlive.co.uk ' +
    'glasgowlive.co.uk irishmirror.ie dublinlive.ie corkbeo.ie business-live.co.uk football.london ' +
    'gazettelive.co.uk dailypost.co.uk grimsbytelegraph.co.uk ok.co.uk',
  'heraldscotland.com thenational.scot glasgowtimes.co.uk theargus.co.uk thenorthernecho.co.uk ' +
    'yorkpress.co.uk bournemouthecho.co.uk dailyecho.co.uk oxfordmail.co.uk swindonadvertiser.co.uk ' +
    'worcesternews.co.uk lancashiretelegraph.co.uk theboltonnews.co.uk thetelegraphandargus.co.uk ' +
    'southwalesargus.co.uk gazette-news.co.uk echo-news.co.uk watfordobserver.co.uk eadt.co.uk ' +
    'edp24.co.uk ipswichstar.co.uk eveningnews24.co.uk warringtonguardian.co.uk wirralglobe.co.uk ' +
    'dorsetecho.co.uk',
  'scotsman.com yorkshirepost.co.uk edinburghnews.scotsman.com newsletter.co.uk thestar.co.uk ' +
    'sunderlandecho.com shieldsgazette.com portsmouth.co.uk lep.co.uk blackpoolgazette.co.uk ' +
    'northantstelegraph.co.uk northamptonchron.co.uk sussexexpress.co.uk nationalworld.com ' +
    'birminghamworld.uk londonworld.com liverpoolworld.uk',
  'bbc.co.uk bbc.com',
  'abendblatt.de morgenpost.de waz.de nrz.de wp.de wr.de ikz-online.de braunschweiger-zeitung.de ' +
    'thueringer-allgemeine.de otz.de tlz.de harzkurier.de bergedorfer-zeitung.de derwesten.de news38.de ' +
    'thueringen24.de moin.de',
  'rnd.de haz.de neuepresse.de lvz.de dnn.de maz-online.de ln-online.de kn-online.de ostsee-zeitung.de ' +
    'goettinger-tageblatt.de eichsfelder-tageblatt.de waz-online.de aller-zeitung.de paz-online.de op- ' +
    'marburg.de sn-online.de gnz.de schaumburger-zeitung.de szlz.de',
  'merkur.de tz.de fr.de hna.de kreiszeitung.de op-online.de wa.de come-on.de soester-anzeiger.de ' +
    'sauerlandkurier.de giessener-allgemeine.de wetterauer-zeitung.de hersfelder-zeitung.de werra- ' +
    'rundschau.de rosenheim24.de chiemgau24.de innsalzach24.de heidelberg24.de ludwigshafen24.de bw24.de ' +
    'ruhr24.de 24rhein.de 24hamburg.de nordbuzz.de fnp.de mannheim24.de ingolstadt-today.de ovb-online.de ' +
    'buzzfeed.de',
  'tagesschau.de sportschau.de ndr.de wdr.de mdr.de br.de swr.de hr.de hessenschau.de rbb24.de ' +
    'radiobremen.de sr.de daserste.de ard.de ardmediathek.de',
  'zdf.de zdfheute.de 3sat.de',
  'deutschlandfunk.de deutschlandfunkkultur.de deutschlandfunknova.de',
  'tagesanzeiger.ch bernerzeitung.ch derbund.ch bazonline.ch zuonline.ch landbote.ch thunertagblatt.ch ' +
    '20min.ch 24heures.ch tdg.ch lematin.ch bilan.ch berneroberlaender.ch',
  'aargauerzeitung.ch luzernerzeitung.ch tagblatt.ch bzbasel.ch solothurnerzeitung.ch ' +
    'grenchnertagblatt.ch oltnertagblatt.ch badenertagblatt.ch limmattalerzeitung.ch watson.ch ' +
    'telezueri.ch telem1.ch zugerzeitung.ch',
  'srf.ch rts.ch rsi.ch rtr.ch swissinfo.ch playsuisse.ch',
  'ad.nl bd.nl bndestem.nl destentor.nl ed.nl gelderlander.nl pzc.nl tubantia.nl volkskrant.nl trouw.nl ' +
    'parool.nl nu.nl indebuurt.nl libelle.nl margriet.nl flair.nl',
  'nos.nl npo.nl omroepbrabant.nl rijnmond.nl omroepwest.nl',
  'lesoir.be sudinfo.be lavoixdunord.fr courrier-picard.fr lunion.fr lardennais.fr lest-eclair.fr ' +
    'liberation-champagne.fr aisnenouvelle.fr nordlittoral.fr paris-normandie.fr nordeclair.fr ' +
    'grenzecho.net',
  'vrt.be sporza.be',
  'ledauphine.com leprogres.fr lejsl.com bienpublic.com estrepublicain.fr vosgesmatin.fr republicain- ' +
    'lorrain.fr dna.fr lalsace.fr',
  'ouest-france.fr presseocean.fr lecourrierdelouest.fr lemainelibre.fr lapressedelamanche.fr actu.fr ' +
    '20minutes.fr',
  'ladepeche.fr midilibre.fr lindependant.fr centrepresseaveyron.fr nrpyrenees.fr petitbleu.fr midi- ' + 'olympique.fr',
  'lamontagne.fr larep.fr lepopulaire.fr leberry.fr lejdc.fr lyonne.fr lechorepublicain.fr leveil.fr',
  'francetvinfo.fr franceinfo.fr francebleu.fr ici.fr radiofrance.fr france3-regions.francetvinfo.fr',
  'france24.com rfi.fr mc-doualiya.com',
  'euronews.com fr.euronews.com de.euronews.com es.euronews.com it.euronews.com pt.euronews.com',
  'abc.es elcorreo.com diariovasco.com diariosur.es eldiariomontanes.es elnortedecastilla.es ' +
    'elcomercio.es hoy.es ideal.es larioja.com lasprovincias.es laverdad.es lavozdigital.es ' +
    'leonoticias.com burgosconecta.es mujerhoy.com salamancahoy.es',
  'epe.es elperiodico.com diariodemallorca.es eldia.es farodevigo.es informacion.es laprovincia.es ' +
    'levante-emv.com lne.es mallorcazeitung.es diaridegirona.cat diariocordoba.com diariodeibiza.es ' +
    'elperiodicodearagon.com elperiodicoextremadura.com elperiodicomediterraneo.com emporda.info ' +
    'laopinioncoruna.es laopiniondemalaga.es laopiniondemurcia.es laopiniondezamora.es regio7.cat ' +
    'superdeporte.es sport.es elcorreogallego.es elcorreoweb.es',
  'diariodesevilla.es diariodecadiz.es diariodejerez.es eldiadecordoba.es huelvainformacion.es ' +
    'malagahoy.es granadahoy.com diariodealmeria.es europasur.es',
  'ilpiccolo.it messaggeroveneto.it mattinopadova.it nuovavenezia.it tribunatreviso.it corrierealpi.it ' +
    'nordesteconomia.it',
  'ilmessaggero.it ilmattino.it ilgazzettino.it corriereadriatico.it quotidianodipuglia.it leggo.it',
  'quotidiano.net ilrestodelcarlino.it lanazione.it ilgiorno.it iltelegrafolivorno.it',
  'rai.it rainews.it raiplay.it',
  'today.it romatoday.it milanotoday.it torinotoday.it napolitoday.it palermotoday.it bolognatoday.it ' +
    'firenzetoday.it veronasera.it padovaoggi.it veneziatoday.it genovatoday.it europa.today.it',
  'nettavisen.no nordlys.no ba.no rb.no dt.no oblad.no f-b.no ta.no tb.no gd.no op.no ostlendingen.no ' +
    'h-avis.no an.no firda.no ranablad.no ringblad.no budstikka.no sa.no',
  'adressa.no itromso.no smp.no rbnett.no agderposten.no fosna-folket.no gp.se ttela.se hn.se',
  'nrk.no yr.no p3.no',
  'dn.se expressen.se di.se gt.expressen.se kvp.expressen.se sydsvenskan.se hd.se nyteknik.se ' +
    'arbetarbladet.se gd.se dalademokraten.se na.se vlt.se st.nu op.se ltz.se',
  'svt.se sverigesradio.se',
  'fyens.dk jv.dk vafo.dk hsfo.dk amtsavisen.dk stiften.dk dbrs.dk viborg-folkeblad.dk',
  'ksml.fi savonsanomat.fi ess.fi iisalmensanomat.fi',
  'polskatimes.pl i.pl dziennikzachodni.pl gazetakrakowska.pl gloswielkopolski.pl expressbydgoski.pl ' +
    'dzienniklodzki.pl dziennikbaltycki.pl gazetawroclawska.pl kurierlubelski.pl nto.pl gp24.pl gk24.pl ' +
    'gs24.pl nowosci.com.pl pomorska.pl poranny.pl wspolczesna.pl echodnia.eu naszemiasto.pl',
  'magyarnemzet.hu origo.hu baon.hu beol.hu boon.hu duol.hu feol.hu haon.hu heol.hu kisalfold.hu ' +
    'delmagyar.hu bama.hu kemma.hu nool.hu sonline.hu szoljon.hu szon.hu teol.hu vaol.hu veol.hu zaol.hu',
  'kompas.com tribunnews.com grid.id bolasport.com kompas.tv kontan.co.id kompasiana.com',
  'cctv.com cnr.cn cgtn.com cri.cn',
  'iol.co.za isolezwe.co.za dfa.co.za',
  'citizen.co.za lowvelder.co.za',
  'aljazeera.com aljazeera.net',
  'rferl.org svoboda.org radiosvoboda.org azattyq.org azadiradio.com slobodnaevropa.org currenttime.tv',
  'semissourinews.com metricmedianews.com',
];

const GROUP_OF = new Map(GROUPS.flatMap((sites, group) => sites.split(' ').map((site) => [site, group] as const)));

/** Whether two registrable domains belong to one publisher. */
export function isOneGroup(one: string, another: string): boolean {
  const group = GROUP_OF.get(one);
  return group !== undefined && group === GROUP_OF.get(another);
}
