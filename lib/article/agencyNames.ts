/**
 * News agencies and services that sell texts, one a line: the usual short name, then the forms by which it is credited,
 * letters as written. A form behind `~` means other things elsewhere (a state, a party, a word, a person) and counts
 * only where nothing else can be meant. Facts of the trade, gathered for this list.
 */
export const AGENCY_NAMES = `
AP|A.P.|Associated Press|AP通信|美联社|美聯社|AP통신|Ассошиэйтед Пресс|أسوشيتد برس
AFP|Agence France-Presse|Agence France Presse|Agencia France-Presse|法新社|AFP通信|AFP時事|AFP통신|АФП|Франс Пресс|فرانس برس|أ ف ب
Reuters|REUTERS|RTRS|Thomson Reuters|路透社|路透|ロイター|로이터|Рейтер|Рейтерс|رويترز
dpa|DPA|dpa-AFX|dpa-infocom|Deutsche Presse-Agentur|German Press Agency
SID|~sid|Sport-Informations-Dienst
epd|Evangelischer Pressedienst
KNA|Katholische Nachrichten-Agentur
dts|dts Nachrichtenagentur
dapd|ddp
AFX
APA|Austria Presse Agentur|Austria Press Agency
Kathpress|kathpress
Keystone-SDA|~sda|SDA|~ats|ATS|Schweizerische Depeschenagentur|Keystone-ATS|Agence télégraphique suisse
awp|AWP
EFE|~Efe|Agencia EFE|Agência EFE|埃菲社
Europa Press|EUROPA PRESS|~EP|~E.P.
Servimedia
Colpisa
ACN|Agència Catalana de Notícies
ANSA|Ansa|安莎社
Adnkronos|ADNKRONOS
AGI|Agenzia Giornalistica Italia
LaPresse
Askanews|ASKANEWS|askanews
Agenzia DIRE|~DIRE|~Dire
Agenzia Nova
Radiocor
Italpress|ITALPRESS
Lusa|LUSA|Agência Lusa
Agência Brasil|Agencia Brasil
Folhapress|FOLHAPRESS
Estadão Conteúdo|Agência Estado
Agência O Globo
Agência Senado|Agência Câmara
Télam|TELAM|Telam
Noticias Argentinas
Notimex|NOTIMEX
Colprensa
Agencia Andina|~Andina
Prensa Latina
Agencia Boliviana de Información|~ABI
Inter Press Service|~IPS
The Canadian Press|Canadian Press|La Presse Canadienne|La Presse canadienne|~CP|~PC
UPI|United Press International
Bloomberg News|~Bloomberg
Dow Jones|Dow Jones Newswires
CNN Newsource|CNN Wire
TNS|Tribune News Service|Tribune Content Agency
New York Times News Service
Washington Post News Service
Religion News Service
Catholic News Service|Catholic News Agency
City News Service
Bay City News
Stacker
StatePoint
PA Media|Press Association|PA news agency|~PA
SWNS
ANP|Algemeen Nederlands Persbureau
Novum Nieuws
Belga|BELGA|Belga News Agency|Agence Belga
TT|~TT|Tidningarnas Telegrambyrå
NTB|Norsk Telegrambyrå
Ritzau|ritzau|RITZAU|Ritzaus Bureau
STT|FNB|Suomen Tietotoimisto
PAP|Polska Agencja Prasowa
IAR|Informacyjna Agencja Radiowa
ČTK|CTK|Česká tisková kancelář
TASR
SITA
MTI|Magyar Távirati Iroda
Agerpres|AGERPRES
Mediafax|MEDIAFAX
BTA|БТА
Hina|HINA
Tanjug|TANJUG
Beta|~Beta
FoNet
FENA|~Fena
SRNA
STA|~STA
MIA|~MIA|МИА
ATSH
ANA-MPA|ΑΠΕ-ΜΠΕ
KYPE|ΚΥΠΕ|Cyprus News Agency
BNS|Baltic News Service
ELTA
LETA
TASS|ТАСС|ИТАР-ТАСС|ITAR-TASS|塔斯社|タス通信
RIA Novosti|РИА Новости|RIA Nóvosti
Sputnik|~Sputnik|Спутник
Interfax|ИНТЕРФАКС|Интерфакс|Інтерфакс-Україна|INTERFAX
Ukrinform|Укрінформ|Укринформ
UNIAN|УНІАН|УНИАН
BelTA|БЕЛТА
Kazinform|Казинформ
AZERTAC|AZƏRTAC
Armenpress|Արմենպրես|Арменпресс
Anadolu|Anadolu Agency|Anadolu Ajansı|~AA
DHA|Demirören Haber Ajansı|Doğan Haber Ajansı
İHA|~IHA|İhlas Haber Ajansı
ANKA|~ANKA
IRNA
ISNA
Mehr|~Mehr|Mehr News Agency
Fars|~Fars|Fars News Agency
Tasnim
SPA|~SPA|Saudi Press Agency|واس
WAM|Emirates News Agency|وام
QNA|Qatar News Agency
KUNA|كونا
MENA|~MENA|Middle East News Agency
Petra|~Petra|بترا
SANA|~SANA|سانا
INA|~INA|Iraqi News Agency
WAFA|~WAFA|وفا
NNA|National News Agency
APS|~APS|Algérie Presse Service
MAP|~MAP|Maghreb Arabe Presse
TAP|~TAP|Tunis Afrique Presse
PANA|PANAPRESS
Agence de presse sénégalaise
Agence ivoirienne de presse|~AIP
NAN|~NAN|News Agency of Nigeria
Ghana News Agency|~GNA
Ethiopian News Agency|~ENA
Kenya News Agency
African News Agency
SAPA
Xinhua|XINHUA|Xinhua News Agency|新华社|新华网|新華社|신화통신|Синьхуа
China News Service|中新社|中国新闻社|中新网
CNA|~CNA|Central News Agency|中央社|中央通訊社
Kyodo|Kyodo News|共同通信|共同通信社|共同社|~共同|교도통신
Jiji|Jiji Press|時事通信|時事通信社|~時事
Yonhap|Yonhap News|Yonhap News Agency|연합뉴스|韩联社|韓聯社|聯合ニュース
Newsis|뉴시스
News1|뉴스1
KCNA|조선중앙통신|朝鮮中央通信|朝中社
PTI|~PTI|Press Trust of India|पीटीआई|भाषा
ANI|~ANI|Asian News International|एएनआई
IANS|Indo-Asian News Service|आईएएनएस
UNI|~UNI|United News of India
APP|~APP|Associated Press of Pakistan
BSS|Bangladesh Sangbad Sangstha|বাসস
UNB|United News of Bangladesh
RSS|~RSS|Rastriya Samachar Samiti
Antara|ANTARA|~antara
Bernama|BERNAMA
TNA|~TNA|Thai News Agency
VNA|TTXVN|Vietnam News Agency|Thông tấn xã Việt Nam
PNA|Philippine News Agency
AKP|~AKP|Agence Kampuchea Presse
MONTSAME|МОНЦАМЭ
AAP|Australian Associated Press
NCA NewsWire
JTA|Jewish Telegraphic Agency
PR Newswire|美通社
Business Wire|BUSINESS WIRE
GlobeNewswire|GLOBE NEWSWIRE
ACCESSWIRE|ACCESS Newswire
EIN Presswire
news aktuell|Presseportal
APA-OTS
PR TIMES
`;
