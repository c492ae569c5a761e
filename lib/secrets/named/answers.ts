import { fold } from '@/lib/secrets/marks';

/** After a colon these are answers, not passwords: `Password: changed`. In the languages of the names. */
const answers = `a again all alone already also and another any anybody anyone app asked be been
  being blocked both
  by can cannot changed changing checked compromised could created deleted did different disabled do does don't done
  email enter entered everybody everyone everything expired exposed fixed for forgot forgotten from gave given got
  guessed
  had hadn't has hasn't have haven't he here i immediately in incorrect invalid is isn't it it's its kept knew known
  knows later leaked let lost
  manager may last least maximum min minimum must
  never no nobody none not nothing null of ok okay on only optional or other password passwords phished please
  posted
  prompted protected put read recover recovered rejected removed requested required reset resetting said saved see
  seen sent set shared she should since somebody someone something somewhere stays step still stolen stored sure
  than that the their them then there they
  this to told tonight turned twice typed unchanged unknown unsure updated use used very via was wasn't we were what
  when where which
  while who why with without would written wrong yes yesterday yet you your
  sí si no nuevo nueva nuevas cambiada cambiado cambié cambie cambiamos restablecida restablecido restablecí
  modificada modificado
  misma desconocida desconocido robada robado olvidada olvidado nadie nunca nada ninguna alguien todos todavía aún
  ya fue era está ha he hemos sido ayer hoy bloqueada compartida enviada
  oui non changé changée changés réinitialisé réinitialisée modifié modifiée nouveau nouvelle inconnu inconnue volé
  volée
  oublié oubliée personne jamais rien aucun aucune quelqu'un toujours encore déjà été je j'ai nous elle il ils était
  est pas
  hier aussitôt donné donnée partagé communiqué
  ja nein geändert neu neues neue unbekannt gestohlen vergessen zurückgesetzt wurde wurden wird ist war waren habe
  hab hatte
  haben hat nicht nichts nie niemals niemand niemandem keiner kein keine jemand jeder alle alles noch schon bereits
  sofort gleich dann danach inzwischen gestern heute mehrfach kennt kannte weiß wusste gesperrt weitergegeben muss
  musste soll sollte wie immer dasselbe derselbe dieselbe gleiche selbe
  verraten gegeben
  sì cambiata cambiato modificata modificato reimpostata reimpostato resettata ripristinata nuova nuovo sconosciuta
  rubata
  dimenticata nessuno nessuna mai niente qualcuno tutti ancora già subito stata stato ieri oggi non ho abbiamo è
  sim não nao alterada alterado alterei mudada mudado mudei trocada troquei redefinida redefini nova roubada
  esquecida
  ninguém ninguem nunca nada alguém todos ainda já foi era ontem hoje
  да нет изменён изменен изменил изменила изменено сменил сменила сменили сменён сменен поменял поменяла поменяли
  новый
  неизвестен сброшен сбросил сбросила сброс украден забыл забыла забыт никому никто никогда ничего кто-то кто все
  всё
  уже ещё еще сразу потом был было вчера сегодня знает знал знали
  так ні змінено змінив змінила скинуто невідомий вкрадено ніхто нікому
  tak nie zmienione zmieniono zmieniłem zmieniłam zresetowane zresetowałem zresetowałam nowe nieznane skradzione
  zapomniane nikt nikomu nigdy nic ktoś wszyscy jeszcze już zostało było wczoraj
  ano změněno změněné změnil změnila resetováno nové neznámé ukradeno zapomenuté nikdo nikomu nikdy nic někdo ještě
  už bylo hned
  evet hayır değiştirildi değiştirdim değiştirdik sıfırlandı sıfırladım yeni bilinmiyor çalındı unuttum kimse hiç
  hiçbir
  biri hemen sonra dün
  nee gewijzigd veranderd aangepast gereset hersteld vergeten gestolen sicher veilig niemand nooit niets iemand
  iedereen nog
  meteen daarna gisteren heb hebben
  đã chưa không mới bị rồi ai
  ya tidak sudah belum diubah diganti direset baru lupa dicuri
  نعم لا جديد تم غيرت غيرتها
  हाँ नहीं नया बदला बदल बदली`;

/** Also answers, if only such words follow: `Password: the same`, but not `Password: my dog Rex 2014`. */
const vague = `correct false long my new old one our safe same secret short strong true weak
  mein meine mi mis mon ma minha meu mia mio moja mijn мой моя`;

const words = (list: string) => new Set(fold(list).split(/\s+/));
const surely = words(answers);
const maybe = words(vague);
const folded = (word: string) => fold(word.toLowerCase());

/** Whether a word behind a name is never its value. */
export const isSurelyAnswer = (word: string): boolean => surely.has(folded(word));
/** Whether it is none if only such words follow. */
export const isVagueAnswer = (word: string): boolean => maybe.has(folded(word));
/** Either of the two. */
export const isAnswer = (word: string): boolean => isSurelyAnswer(word) || isVagueAnswer(word);
