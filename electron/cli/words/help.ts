import type { Bilingual } from '../../../shared/messages/lang';
import type { CommandName } from '../options';

/** One line for each command, as its usage. Only the words in capitals differ between the languages. */
export const USAGE: Readonly<Record<CommandName, Bilingual>> = {
  check: {
    ms: 'landskap check FAIL… [--stage draft|submission] [--lang ms|en] [--format text|json|sarif] [--max-warnings N]',
    en: 'landskap check FILE… [--stage draft|submission] [--lang ms|en] [--format text|json|sarif] [--max-warnings N]',
  },
  export: {
    ms: 'landskap export FAIL --out LALUAN [--paper screen|a4|a3|slide] [--portrait|--landscape] [--split] [--mono] [--scale 2|--dpi 300] [--no-source] [--compare-with LAMA.lmv] [--lang ms|en]',
    en: 'landskap export FILE --out PATH [--paper screen|a4|a3|slide] [--portrait|--landscape] [--split] [--mono] [--scale 2|--dpi 300] [--no-source] [--compare-with OLD.lmv] [--lang ms|en]',
  },
  import: {
    ms: 'landskap import FAIL --out LALUAN [--map "Jenis=kind;…"] [--lang ms|en]',
    en: 'landskap import FILE --out PATH [--map "Type=kind;…"] [--lang ms|en]',
  },
  diff: {
    ms: 'landskap diff SEBELUM SELEPAS [--format text|json|png] [--out LALUAN] [--view overlaid|beside] [--lang ms|en]',
    en: 'landskap diff BEFORE AFTER [--format text|json|png] [--out PATH] [--view overlaid|beside] [--lang ms|en]',
  },
  pack: { ms: 'landskap pack FAIL --out PEK.zip [--compare-with LAMA.lmv] [--anyway] [--lang ms|en]', en: 'landskap pack FILE --out PACK.zip [--compare-with OLD.lmv] [--anyway] [--lang ms|en]' },
  verify: { ms: 'landskap verify PEK.zip [--format text|json] [--lang ms|en]', en: 'landskap verify PACK.zip [--format text|json] [--lang ms|en]' },
  overlap: {
    ms: 'landskap overlap FOLDER… [--format text|json|csv|png|svg] [--out LALUAN] [--min N] [--lang ms|en]',
    en: 'landskap overlap FOLDER… [--format text|json|csv|png|svg] [--out PATH] [--min N] [--lang ms|en]',
  },
  mark: { ms: 'landskap mark FOLDER… [--exercise ID|FAIL] [--format text|json|csv] [--lang ms|en]', en: 'landskap mark FOLDER… [--exercise ID|FILE] [--format text|json|csv] [--lang ms|en]' },
  lists: {
    ms: 'landskap lists check FAIL… [--type JENIS] [--format text|json] [--lang ms|en]',
    en: 'landskap lists check FILE… [--type TYPE] [--format text|json] [--lang ms|en]',
  },
  rules: { ms: 'landskap rules [--format text|json] [--lang ms|en]', en: 'landskap rules [--format text|json] [--lang ms|en]' },
  help: { ms: 'landskap help [ARAHAN] [--lang ms|en]', en: 'landskap help [COMMAND] [--lang ms|en]' },
};

export const VERSION_USAGE = 'landskap --version';

/** What the program is, above everything. */
export const ABOUT: Bilingual = {
  ms: 'Landskap: menyemak, mengeksport dan mengimport lukisan Landscape Map View (LMV) mengikut panduan WoG Sektor Awam.',
  en: 'Landskap: checks, exports and imports Landscape Map View (LMV) drawings by the WoG guide for the public sector.',
};

/** What each command does, in full; `{endings}` are the formats that it can write. */
export const DETAILS: Readonly<Record<CommandName, Bilingual>> = {
  check: {
    ms: `Menyemak setiap fail: lukisan .lmv atau .json, atau PNG dan SVG yang dieksport oleh Landskap bersama sumbernya.

  --stage         semak pada peringkat ini, bukan peringkat lukisan: draft atau submission (sedia untuk JTISA)
  --format        text untuk dibaca, json mengikut format LMV, sarif untuk code scanning dan editor (lalai: text)
  --max-warnings  bilangan amaran terbanyak, bagi semua fail, sebelum semakan dianggap gagal
  --lang          bahasa laporan: ms atau en (lalai: ms)

Status keluar: 0 tiada ralat selain yang diketepikan; 1 ada ralat, atau terlalu banyak amaran; 2 ada fail yang tidak dapat
dibaca (fail lain tetap disemak).`,
    en: `Checks each file: a drawing as .lmv or .json, or a PNG or SVG that Landskap exported with its source.

  --stage         check at this stage, not at the drawing's own: draft or submission (ready for JTISA)
  --format        text to read, json as the LMV format has it, sarif for code scanning and editors (default: text)
  --max-warnings  most warnings, over all files, before the check counts as failed
  --lang          language of the report: ms or en (default: ms)

Exit status: 0 no error but waived ones; 1 an error, or too many warnings; 2 a file could not be read (the others are
still checked).`,
  },
  export: {
    ms: `Menulis lukisan dalam format mengikut akhiran nama: {endings}. Gambar dan JSON membawa lukisan itu sendiri,
jadi ia boleh dibuka semula.

  --out        fail yang ditulis; foldernya mesti sudah ada
  --paper      screen (sebesar lukisan itu), atau helaian: a4, a3 atau slide 16:9 (lalai: screen)
  --portrait, --landscape
               arah helaian; jika tidak diberikan, arah yang menjadikan lukisan lebih besar
  --split      bahagikan lorong kepada beberapa helaian, dengan tanda bernombor pada garis yang bersambung
  --mono       tanpa warna, untuk pencetak dan mesin salin hitam putih
  --scale      bagi PNG tanpa helaian, piksel bagi setiap piksel pada 100 %: 1 hingga 4, misalnya 2 atau 1.5 (lalai: 2)
  --dpi        bagi PNG, piksel seinci: 96 hingga 300 (lalai bagi helaian: 300)
  --no-source  jangan sertakan lukisan dalam gambar; untuk kerja sulit
  --compare-with
               bagi laporan (.docx, .report.pdf), lukisan terdahulu: laporan menyatakan apa yang berubah sejak itu
  --lang       bahasa pada gambar dan penemuan: ms atau en (lalai: ms)

Status keluar: 0 ditulis; 2 tidak ditulis, dan tiada fail separuh siap ditinggalkan.`,
    en: `Writes the drawing in the format of the name's ending: {endings}. Pictures and JSON carry the drawing itself, so that
they can be opened again.

  --out        the file to write; its folder must be there
  --paper      screen (as large as the drawing), or a sheet: a4, a3 or a 16:9 slide (default: screen)
  --portrait, --landscape
               which way the sheet is; without either, the way that makes the drawing larger
  --split      lanes over several sheets, with numbered marks where lines go on
  --mono       without colour, for black-and-white printers and copiers
  --scale      for PNG without a sheet, pixels for each pixel at 100 %: 1 to 4, such as 2 or 1.5 (default: 2)
  --dpi        for PNG, pixels to the inch: 96 to 300 (default for a sheet: 300)
  --no-source  leave the drawing out of the picture; for confidential work
  --compare-with
               for a report (.docx, .report.pdf), an earlier drawing: the report tells what changed since
  --lang       language of the picture and the findings: ms or en (default: ms)

Exit status: 0 written; 2 not written, and no partial file left behind.`,
  },
  import: {
    ms: `Menjadikan fail program lain sebuah lukisan .lmv: inventori Excel (.xlsx), jadual CSV (.csv), model ArchiMate (.xml) atau
rajah draw.io (.drawio). Laporan tentang apa yang diambil dan apa yang ditinggalkan ditulis ke stderr.

  --out   lukisan yang ditulis; foldernya mesti sudah ada
  --map   jenis dalam fail itu menjadi jenis elemen yang mana, misalnya "BusinessRole=user;Node=leave-out";
          yang tidak disebut menjadi seperti yang dicadangkan dalam laporan
  --lang  bahasa laporan: ms atau en (lalai: ms)

Status keluar: 0 ditulis; 2 tidak ditulis, dan tiada fail separuh siap ditinggalkan.`,
    en: `Makes a .lmv drawing of another program's file: an Excel inventory (.xlsx), a CSV table (.csv), an ArchiMate model (.xml) or a
draw.io diagram (.drawio). What was taken over and what was left out is reported on stderr.

  --out   the drawing to write; its folder must be there
  --map   which kind of element a type in the file becomes, such as "BusinessRole=user;Node=leave-out";
          types that are not named become what the report suggests
  --lang  language of the report: ms or en (default: ms)

Exit status: 0 written; 2 not written, and no partial file left behind.`,
  },
  diff: {
    ms: `Membandingkan dua lukisan, atau dua semakan lukisan yang sama: apa yang ditambah, dibuang, diubah dan dipindahkan, mengikut lorong.

  --format  text untuk dibaca, json untuk sistem lain, png untuk gambar (lalai: text; dengan --out: png)
  --out     gambar yang ditulis, .png atau .svg
  --view    overlaid: satu gambar, yang dibuang masih kelihatan; beside: dua lukisan sebelah-menyebelah (lalai: overlaid)
  --lang    bahasa: ms atau en (lalai: ms)

Status keluar: 0 tiada perbezaan; 1 ada perbezaan; 2 ada fail yang tidak dapat dibaca atau ditulis.`,
    en: `Compares two drawings, or two revisions of one: what was added, removed, changed and moved, by lane.

  --format  text to read, json for other systems, png for a picture (default: text; with --out: png)
  --out     the picture to write, .png or .svg
  --view    overlaid: one picture, in which what was removed is still seen; beside: the two drawings beside each other (default:
            overlaid)
  --lang    language: ms or en (default: ms)

Exit status: 0 no difference; 1 a difference; 2 a file could not be read or written.`,
  },
  pack: {
    ms: `Menyemak lukisan pada peringkat sedia untuk JTISA, dan menulis pek penyerahan: satu ZIP dengan gambar PNG, halaman PDF, data
JSON, laporan Word, inventori Excel dan manifest dengan SHA-256 setiap bahagian. Ralat yang belum diketepikan menghalangnya.

  --out     pek yang ditulis, .zip
  --compare-with
            lukisan terdahulu: laporan menyatakan apa yang berubah sejak itu, dan lukisan itu turut dimasukkan ke dalam pek
  --anyway  tulis juga walaupun ada ralat
  --lang    bahasa pek: ms atau en (lalai: ms)

Status keluar: 0 ditulis; 1 tidak ditulis kerana ada ralat; 2 tidak dapat dibaca atau ditulis.`,
    en: `Checks a drawing in the stage ready for JTISA and writes a submission pack: one ZIP with the picture as PNG, the page as PDF, the
data as JSON, the report for Word, the inventory for Excel, and a manifest with the SHA-256 of each. Errors that are not waived
stand in the way.

  --out     the pack to write, .zip
  --compare-with
            an earlier drawing: the reports tell what changed since, and it goes into the pack too
  --anyway  write it also where there are errors
  --lang    language of the pack: ms or en (default: ms)

Exit status: 0 written; 1 not written, because of errors; 2 could not be read or written.`,
  },
  verify: {
    ms: `Menyemak sama ada pek penyerahan itu lengkap: tiada bahagian hilang, berubah atau berlebihan, setiap bahagian dibuat daripada
dokumen di dalamnya, dan apa kata peraturan hari ini.

  --format  text untuk dibaca, json untuk sistem lain (lalai: text)
  --lang    bahasa: ms atau en (lalai: ms)

Status keluar: 0 pek itu lengkap; 1 ada yang tidak kena; 2 tidak dapat dibaca.`,
    en: `Tells whether a submission pack is whole: no part is missing, changed or too many, each was made of the document in it, and what
the rules say today.

  --format  text to read, json for other systems (default: text)
  --lang    language: ms or en (default: ms)

Exit status: 0 the pack is whole; 1 something is wrong with it; 2 it could not be read.`,
  },
  overlap: {
    ms: `Mencari apa yang dipunyai oleh beberapa lukisan dengan nama yang sama atau serupa: aplikasi, perkhidmatan aplikasi, pertukaran
data, data yang dipegang dan data yang diminta. Folder diteliti bersama folder di dalamnya; fail juga boleh dinamakan.

  --format  text untuk dibaca, json untuk sistem lain, csv untuk hamparan, png atau svg untuk gambar (lalai: text, atau mengikut
            akhiran --out)
  --out     fail yang ditulis; perlu bagi gambar
  --min     markah paling rendah yang disebut, 0 hingga 100 (lalai: 0)
  --lang    bahasa: ms atau en (lalai: ms)

Status keluar: 0 tiada pertindihan; 1 ada pertindihan; 2 ada fail yang tidak dapat dibaca (fail lain tetap diteliti) atau ditulis.`,
    en: `Finds what several drawings have under equal or similar names: applications, application services, exchanges, data held and data
asked for. Folders are gone through with the folders in them; files may be named too.

  --format  text to read, json for other systems, csv for a spreadsheet, png or svg for a picture (default: text, or by the
            ending of --out)
  --out     the file to write; needed for a picture
  --min     lowest score that is told, 0 to 100 (default: 0)
  --lang    language: ms or en (default: ms)

Exit status: 0 no overlap; 1 an overlap; 2 a file could not be read (the others are still looked at) or written.`,
  },
  mark: {
    ms: `Menandakan lukisan latihan yang dikumpulkan: jadual kelas dengan nama, masa, markah dan langkah, dan berapa orang yang sudah
menyelesaikan setiap langkah. Markah dikira daripada lukisan; petua dan masa seperti yang tercatat di dalamnya.

  --exercise  hanya latihan ini: id latihan yang disertakan, atau fail latihan (.json); lukisan yang tidak menyatakan
              latihannya ditandakan dengannya
  --format    text untuk dibaca, json untuk sistem lain, csv untuk hamparan (lalai: text)
  --lang      bahasa: ms atau en (lalai: ms)

Status keluar: 0 semua ditandakan; 2 ada fail yang tidak dapat dibaca atau bukan jawapan latihan itu (fail lain tetap ditandakan).`,
    en: `Marks the exercise drawings that were handed in: a class table with name, time, points and steps, and how many have done each
step. Points are worked out from the drawing; hints and time are as noted in it.

  --exercise  only this one: the id of an exercise that comes with the program, or an exercise file (.json); a drawing that
              does not say which exercise it answers is marked by it
  --format    text to read, json for other systems, csv for a spreadsheet (default: text)
  --lang      language: ms or en (default: ms)

Exit status: 0 everything was marked; 2 a file could not be read or does not answer the exercise (the others are still marked).`,
  },
  lists: {
    ms: `Menyemak senarai sendiri sebelum diedarkan: CSV dengan tajuk lajur, atau JSON. Setiap baris yang akan ditinggalkan disebut
bersama sebabnya.

  --type    jenis semua baris bagi jadual tanpa lajur “Jenis”: agency, system, application, channel, data, site atau network
  --format  text untuk dibaca, json untuk sistem lain (lalai: text)
  --lang    bahasa: ms atau en (lalai: ms)

Status keluar: 0 semua entri dapat diambil; 1 ada yang ditinggalkan, atau fail itu bukan senarai; 2 ada fail yang tidak dapat dibaca.`,
    en: `Checks lists of an agency's own before they are handed out: CSV with a row of headings, or JSON. Every row that would be left out
is named with its reason.

  --type    what all rows are in a table without a column “Type”: agency, system, application, channel, data, site or network
  --format  text to read, json for other systems (default: text)
  --lang    language: ms or en (default: ms)

Exit status: 0 every entry can be taken; 1 some are left out, or a file is no list; 2 a file could not be read.`,
  },
  rules: {
    ms: 'Menyenaraikan peraturan: id, tahap pada setiap peringkat, tajuk dan sumbernya dalam panduan.',
    en: 'Lists the rules: id, severity at each stage, title, and their source in the guide.',
  },
  help: {
    ms: 'Menunjukkan bantuan ini, atau bantuan bagi satu arahan.',
    en: 'Shows this help, or the help of one command.',
  },
};
