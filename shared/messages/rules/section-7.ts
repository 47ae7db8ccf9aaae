import type { RuleWords } from './words';

/** The words of lane 7's rules, infrastructure. */
export const SECTION_7_WORDS: Readonly<Record<string, RuleWords>> = {
  'application-not-hosted': {
    title: { ms: 'Aplikasi tanpa lokasi', en: 'Application hosted at no site' },
    messages: {
      default: {
        ms: '{application} belum dipautkan kepada mana-mana lokasi, jadi infrastruktur yang menyokongnya tidak kelihatan. Pautkan aplikasi atau modulnya kepada lokasi yang menempatkannya.',
        en: '{application} is not linked to any site, so the infrastructure behind it does not show. Link it, or one of its modules, to the site that hosts it.',
      },
    },
    fix: { ms: 'Pautkan kepada lokasi', en: 'Link to the site' },
  },
  'site-location-missing': {
    title: { ms: 'Jenis lokasi belum dipilih', en: 'Site without a kind of location' },
    messages: {
      default: {
        ms: 'Jenis {site} belum dipilih, jadi tidak jelas sama ada ia infrastruktur guna sama. Pilih jenisnya, contohnya PDSA, MyGovCloud atau DRC.',
        en: '{site} does not say what kind of location it is, so it is not clear whether it is shared. Choose one, such as PDSA, MyGovCloud or DRC.',
      },
    },
    fix: { ms: 'Pilih jenis mengikut nama', en: 'Choose the kind that its name says' },
  },
  'site-hardware-missing': {
    title: { ms: 'Perkakasan atau bilangannya belum dinyatakan', en: 'Hardware or its quantity missing' },
    messages: {
      default: {
        ms: 'Perkakasan bagi {site} belum lengkap. Senaraikan setiap perkakasan serta bilangannya.',
        en: 'The hardware of {site} is not complete. List each item with its quantity.',
      },
      none: {
        ms: 'Perkakasan bagi {site} belum disenaraikan, sedangkan setiap lokasi perlu menyatakannya. Senaraikan perkakasan serta bilangannya.',
        en: 'No hardware is listed for {site}; the guide asks every site to state it. List it with its quantities.',
      },
      uncounted: {
        ms: 'Bilangan “{hardware}” bagi {site} belum dinyatakan. Isikan nombor bulat, 1 atau lebih.',
        en: 'The quantity of “{hardware}” at {site} is missing. Fill in a whole number, 1 or more.',
      },
      unnamed: {
        ms: 'Satu perkakasan tanpa nama bagi {site} belum dinyatakan bilangannya. Isikan nama dan bilangannya, atau buang daripada senarai.',
        en: 'An unnamed piece of hardware at {site} has no quantity. Fill in its name and quantity, or take it off the list.',
      },
    },
  },
  'site-software-missing': {
    title: { ms: 'Perisian belum disenaraikan', en: 'Software not listed' },
    messages: {
      default: {
        ms: 'Perisian bagi {site} belum disenaraikan, sedangkan setiap lokasi perlu menyatakannya. Senaraikan perisian yang digunakan di situ.',
        en: 'No software is listed for {site}; the guide asks every site to state it. List what runs there.',
      },
    },
  },
  'site-placement-missing': {
    title: { ms: 'Perkara penempatan belum dinyatakan', en: 'Placement not described' },
    messages: {
      default: {
        ms: 'Perkara berkaitan penempatan infrastruktur bagi {site} belum dinyatakan. Tuliskan secara ringkas, contohnya tujuan, ruang rak, bekalan kuasa atau pihak yang mengendalikannya.',
        en: 'Nothing is said of how the infrastructure is placed at {site}. Note it briefly: its purpose, rack space, power, or who runs it.',
      },
    },
  },
  'site-without-network': {
    title: { ms: 'Lokasi tanpa rangkaian', en: 'Site without a network' },
    messages: {
      default: {
        ms: '{site} belum dipautkan kepada mana-mana rangkaian, jadi tidak kelihatan bagaimana ia berhubung dengan perkhidmatan. Pautkan kepada rangkaian yang digunakannya.',
        en: '{site} is linked to no network, so how it connects to the service does not show. Link it to the network that it uses.',
      },
    },
    fix: { ms: 'Pautkan kepada rangkaian', en: 'Link to the network' },
  },
  'network-speed-missing': {
    title: { ms: 'Kelajuan rangkaian belum dinyatakan', en: 'Network without a speed' },
    messages: {
      default: {
        ms: 'Kelajuan bagi {network} belum dinyatakan, sedangkan panduan meminta kelajuan setiap rangkaian. Isikan nilai dan unitnya, contohnya 100 Mbps.',
        en: 'The speed of {network} is missing; the guide asks for the speed of every network. Fill in a value and its unit, such as 100 Mbps.',
      },
    },
  },
  'government-network-missing': {
    title: { ms: 'Rangkaian kerajaan tidak digunakan', en: 'No government network' },
    messages: {
      default: {
        ms: 'Lukisan ini mempunyai rangkaian, tetapi tiada satu pun ialah MyGovNet, iaitu rangkaian kerajaan yang perlu digunakan. Tambah MyGovNet, atau pilih jenis rangkaian yang betul bagi rangkaian sedia ada.',
        en: 'There are networks, but none is MyGovNet, the government’s own, which is to be used. Add it, or choose the right kind for a network that is drawn already.',
      },
    },
    fix: { ms: 'Tambah MyGovNet', en: 'Add MyGovNet' },
  },
  'shared-infrastructure-missing': {
    title: { ms: 'Tiada infrastruktur guna sama', en: 'No shared infrastructure' },
    messages: {
      default: {
        ms: 'Tiada satu pun lokasi dalam lukisan ini ialah infrastruktur guna sama, sedangkan penggunaannya diwajibkan. Tempatkan aplikasi di PDSA atau MyGovCloud, atau pilih jenis yang betul bagi lokasi sedia ada.',
        en: 'None of the sites is shared infrastructure, which is compulsory. Host the application at PDSA or MyGovCloud, or choose the right kind for a site that is drawn already.',
      },
    },
    fix: { ms: 'Tambah PDSA', en: 'Add PDSA' },
  },
  'own-premises': {
    title: { ms: 'Lokasi sendiri di samping infrastruktur guna sama', en: 'Own premises beside shared infrastructure' },
    messages: {
      default: {
        ms: '{site} bukan infrastruktur guna sama, sedangkan {shared} sudah ada dan perlu diutamakan. Pertimbangkan untuk memindahkannya ke situ, atau ketepikan dengan sebab jika peralatan memang perlu berada di lokasi ini.',
        en: '{site} is not shared infrastructure, while {shared} is in the drawing and has priority. Consider moving what it holds there, or waive this with a reason if the equipment has to be on the spot.',
      },
    },
  },
  'security-control-missing': {
    title: { ms: 'Kawalan keselamatan belum dinyatakan', en: 'Security control missing' },
    messages: {
      default: {
        ms: '{control} belum ada dalam lukisan ini, sedangkan panduan memintanya bagi infrastruktur. Tambah kawalan itu dan pautkan lokasi yang dilindunginya.',
        en: '{control} is not in the drawing; the guide asks for it in the infrastructure. Add it and link the site that it protects.',
      },
      'control-hsm': {
        ms: 'HSM belum ada dalam lukisan ini, sedangkan panduan memintanya untuk melindungi maklumat. Tambah HSM dan pautkan lokasi atau aplikasi yang dilindunginya.',
        en: 'There is no HSM in the drawing; the guide asks for one to protect information. Add it and link the site or application that it protects.',
      },
      'control-hsm-classified': {
        ms: 'HSM belum ada dalam lukisan ini, sedangkan ada data terperingkat yang perlu dilindungi. Tambah HSM dan pautkan lokasi atau aplikasi yang dilindunginya.',
        en: 'There is no HSM in the drawing, although some of its data is classified and has to be protected. Add one and link the site or application that it protects.',
      },
      'control-siem': {
        ms: 'SIEM belum ada dalam lukisan ini, sedangkan panduan memintanya untuk mengurus log dan insiden keselamatan. Tambah SIEM dan pautkan lokasi yang dipantaunya.',
        en: 'There is no SIEM in the drawing; the guide asks for one to manage logs and security incidents. Add it and link the site that it watches.',
      },
      'control-dlp': {
        ms: 'DLP belum ada dalam lukisan ini, sedangkan panduan memintanya untuk mencegah kebocoran data. Tambah DLP dan pautkan lokasi, aplikasi atau set data yang dilindunginya.',
        en: 'There is no DLP in the drawing; the guide asks for one to keep data from leaking. Add it and link the site, application or dataset that it protects.',
      },
    },
    fix: { ms: 'Tambah kawalan ini pada lokasi', en: 'Add the control at a site' },
  },
  'recovery-site-missing': {
    title: { ms: 'Tiada pusat pemulihan bencana', en: 'No disaster recovery site' },
    messages: {
      default: {
        ms: 'Lukisan ini mempunyai lokasi tetapi tiada pusat pemulihan bencana (DRC), jadi tidak jelas bagaimana perkhidmatan diteruskan jika pusat data terganggu. Tambah DRC, atau pilih jenis itu bagi lokasi sedia ada.',
        en: 'There are sites but no disaster recovery centre (DRC), so it is not clear how the service goes on when the data centre fails. Add one, or choose that kind for a site that is drawn already.',
      },
    },
    fix: { ms: 'Tambah DRC', en: 'Add a DRC' },
  },
};
