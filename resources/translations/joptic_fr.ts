<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>La réponse du service est illisible.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy, as http://proxy.example:3128 is.</source>
        <translation>Ce n’est pas une adresse de proxy, comme http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>Only https is allowed to another computer: the address must begin with https://</source>
        <translation>Seul https est permis vers un autre ordinateur : l’adresse doit commencer par https://</translation>
    </message>
    <message>
        <source>The token is empty or holds characters that cannot be sent: copy it again.</source>
        <translation>Le jeton est vide ou contient des caractères qui ne peuvent pas être envoyés : copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The store id is empty or holds characters that cannot be sent: copy it again.</source>
        <translation>L’identifiant du magasin est vide ou contient des caractères qui ne peuvent pas être envoyés : copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not an address of a service, as https://joptic.jethings.com is.</source>
        <translation>Ce n’est pas une adresse de service, comme https://joptic.jethings.com.</translation>
    </message>
    <message>
        <source>Give the service&apos;s address alone, without a path, a user name or a query.</source>
        <translation>Donnez l’adresse du service seule, sans chemin, nom d’utilisateur ni paramètres.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>{0} cannot be reached. Check the internet connection.</source>
        <translation>{0} est injoignable. Vérifiez la connexion à Internet.</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>Le service a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The connection to the service broke.</source>
        <translation>La connexion au service s’est coupée.</translation>
    </message>
    <message>
        <source>The connection broke before everything was sent.</source>
        <translation>La connexion s’est coupée avant la fin de l’envoi.</translation>
    </message>
    <message>
        <source>Another page answered in place of the service: sign in to this network, or check the service&apos;s address.</source>
        <translation>Une autre page a répondu à la place du service : connectez-vous à ce réseau, ou vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>The service&apos;s address leads elsewhere. Check the address in the settings.</source>
        <translation>L’adresse du service mène ailleurs. Vérifiez l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>This address does not know the call. Check the service&apos;s address in the settings.</source>
        <translation>Cette adresse ne connaît pas l’appel. Vérifiez l’adresse du service dans les paramètres.</translation>
    </message>
    <message>
        <source>The service does not work at the moment.</source>
        <translation>Le service ne fonctionne pas pour le moment.</translation>
    </message>
    <message>
        <source>The service&apos;s address answers with a web page: sign in to this network, or check the service&apos;s address.</source>
        <translation>L’adresse du service répond par une page web : connectez-vous à ce réseau, ou vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>Something between this computer and the service refused the call.</source>
        <translation>Quelque chose entre cet ordinateur et le service a refusé l’appel.</translation>
    </message>
    <message>
        <source>It is not known whether the service carried this out.</source>
        <translation>On ne sait pas si le service a exécuté la demande.</translation>
    </message>
    <message>
        <source>The service has carried this out.</source>
        <translation>Le service a exécuté la demande.</translation>
    </message>
    <message>
        <source>The service does not accept these data.</source>
        <translation>Le service n’accepte pas ces données.</translation>
    </message>
    <message>
        <source>The service does not accept a file under this name.</source>
        <translation>Le service n’accepte pas de fichier sous ce nom.</translation>
    </message>
    <message>
        <source>The service does not accept this e-mail and password.</source>
        <translation>Le service n’accepte pas cet e-mail et ce mot de passe.</translation>
    </message>
    <message>
        <source>Sign in again: the service no longer accepts this session.</source>
        <translation>Reconnectez-vous : le service n’accepte plus cette session.</translation>
    </message>
    <message>
        <source>This account has no access to this store.</source>
        <translation>Ce compte n’a pas accès à ce magasin.</translation>
    </message>
    <message>
        <source>This account may read this store but not change it. The owner of the store can.</source>
        <translation>Ce compte peut lire ce magasin, pas le modifier. Le propriétaire du magasin le peut.</translation>
    </message>
    <message>
        <source>The service has no such customer in this store.</source>
        <translation>Le service n’a pas ce client dans ce magasin.</translation>
    </message>
    <message>
        <source>Another customer of this store already has this e-mail.</source>
        <translation>Un autre client de ce magasin a déjà cet e-mail.</translation>
    </message>
    <message>
        <source>The data of this customer are too long to be sent.</source>
        <translation>Les données de ce client sont trop longues pour être envoyées.</translation>
    </message>
    <message>
        <source>The service does not accept an upload of this size.</source>
        <translation>Le service n’accepte pas un envoi de cette taille.</translation>
    </message>
    <message>
        <source>The service asks to wait a little.</source>
        <translation>Le service demande d’attendre un peu.</translation>
    </message>
    <message>
        <source>A file of this save can no longer be read on this computer: {0}</source>
        <translation>Un fichier de cet enregistrement ne peut plus être lu sur cet ordinateur : {0}</translation>
    </message>
    <message>
        <source>These data hold characters that cannot be sent.</source>
        <translation>Ces données contiennent des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>There is no usable token. Sign in again.</source>
        <translation>Aucun jeton utilisable. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted, so nothing was sent.</source>
        <translation>Le certificat du service n’est pas reconnu, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection. Check the proxy in the settings.</source>
        <translation>Le proxy refuse la connexion. Vérifiez le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too big.</source>
        <translation>La réponse du service est trop grande.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Ce n’est pas un certificat au format PEM, qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The service answered with another customer.</source>
        <translation>Le service a répondu avec un autre client.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is nested too deep.</source>
        <translation>La réponse du service est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not as agreed: {0}.</source>
        <translation>La réponse du service n’est pas conforme : {0}.</translation>
    </message>
    <message>
        <source>The service&apos;s answer holds characters that cannot be stored.</source>
        <translation>La réponse du service contient des caractères qui ne peuvent pas être gardés.</translation>
    </message>
    <message>
        <source>The passphrase file {0} cannot be read.</source>
        <translation>Le fichier de phrase de passe {0} est illisible.</translation>
    </message>
    <message>
        <source>No store is connected yet.</source>
        <translation>Aucun magasin n’est encore connecté.</translation>
    </message>
    <message>
        <source>The program met a fault that it did not foresee. What was saved is safe.</source>
        <translation>Le programme a rencontré une erreur imprévue. Ce qui était enregistré est sauf.</translation>
    </message>
    <message>
        <source>Write {0} waits for no confirmation of yours.</source>
        <translation>La modification nº {0} n’attend aucune confirmation de votre part.</translation>
    </message>
    <message>
        <source>{0} cannot be read any more.</source>
        <translation>{0} n’est plus lisible.</translation>
    </message>
    <message>
        <source>{0} is a folder: choose the files in it.</source>
        <translation>{0} est un dossier : choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <source>{0} is too large: {1} MB, at most {2} MB go through.</source>
        <translation>{0} est trop grand : {1} Mo, au plus {2} Mo passent.</translation>
    </message>
    <message>
        <source>{0} is not accepted: use PDF, JPEG, PNG or WEBP.</source>
        <translation>{0} n’est pas accepté : utilisez PDF, JPEG, PNG ou WEBP.</translation>
    </message>
    <message>
        <source>{0} is damaged: save it anew in a viewer of pictures, then add it.</source>
        <translation>{0} est endommagé : enregistrez-le à nouveau dans une visionneuse d’images, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>A field name has letters, digits and _, begins with a letter, and is not jsonData.</source>
        <translation>Un nom de champ a des lettres, des chiffres et _, commence par une lettre, et n’est pas jsonData.</translation>
    </message>
    <message>
        <source>The certificate file {0} cannot be read as PEM.</source>
        <translation>Le fichier de certificats {0} ne se lit pas comme PEM.</translation>
    </message>
    <message>
        <source>The certificate file {0} is too large.</source>
        <translation>Le fichier de certificats {0} est trop grand.</translation>
    </message>
    <message>
        <source>This customer is to be deleted: take that back first.</source>
        <translation>Ce client doit être supprimé : annulez d’abord la suppression.</translation>
    </message>
    <message>
        <source>Write {0} is no conflict any more.</source>
        <translation>La modification nº {0} n’est plus en conflit.</translation>
    </message>
    <message>
        <source>Something changed meanwhile: look at the conflict again.</source>
        <translation>Quelque chose a changé entre-temps : regardez à nouveau le conflit.</translation>
    </message>
    <message>
        <source>What the service holds is not known on this computer: send again, and it is read.</source>
        <translation>Cet ordinateur ne sait pas ce que le service contient : envoyez à nouveau, et ce sera lu.</translation>
    </message>
    <message>
        <source>Not chosen yet: {0}.</source>
        <translation>Pas encore choisi : {0}.</translation>
    </message>
    <message>
        <source>There is no write {0}.</source>
        <translation>Il n’y a pas de modification nº {0}.</translation>
    </message>
    <message>
        <source>Not all that a new customer needs is known here: type the customer in as a new one, then discard this.</source>
        <translation>Il manque ici des données exigées pour un nouveau client : saisissez-le comme nouveau client, puis abandonnez ceci.</translation>
    </message>
    <message>
        <source>This cannot be decided of write {0}: it goes by itself.</source>
        <translation>Rien à décider pour la modification nº {0} : elle part toute seule.</translation>
    </message>
    <message>
        <source>This cannot be decided of write {0}: it stopped for another reason.</source>
        <translation>Impossible de décider cela pour la modification nº {0} : elle s’est arrêtée pour une autre raison.</translation>
    </message>
    <message>
        <source>This was decided meanwhile, or went on by itself: look at it again.</source>
        <translation>Cela a été décidé entre-temps, ou s’est poursuivi tout seul : regardez à nouveau.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this arrived: have it looked for again, or discard it.</source>
        <translation>Personne ne sait encore si c’est arrivé : relancez la recherche, ou abandonnez.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The embedded server did not start.</source>
        <translation>Le serveur intégré n’a pas démarré.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Too short: {0} letters or more.</source>
        <translation>Trop courte : {0} lettres ou plus.</translation>
    </message>
    <message>
        <source>A PIN has digits alone.</source>
        <translation>Un code PIN n’a que des chiffres.</translation>
    </message>
    <message>
        <source>A PIN has {0} digits or more.</source>
        <translation>Un code PIN a {0} chiffres ou plus.</translation>
    </message>
    <message>
        <source>A PIN has at most {0} digits.</source>
        <translation>Un code PIN a au plus {0} chiffres.</translation>
    </message>
    <message>
        <source>Too easy to guess: no rows as 123456 or 111111.</source>
        <translation>Trop facile à deviner : pas de suites comme 123456 ou 111111.</translation>
    </message>
    <message>
        <source>Make a recovery code first: it opens the screen when the PIN is off and the line is down.</source>
        <translation>Créez d’abord un code de secours : il ouvre l’écran quand le code PIN est désactivé et la connexion coupée.</translation>
    </message>
    <message>
        <source>Wait {0} seconds.</source>
        <translation>Attendez {0} secondes.</translation>
    </message>
    <message>
        <source>The PIN is off.</source>
        <translation>Le code PIN est désactivé.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
    <message>
        <source>This e-mail or password is wrong.</source>
        <translation>Cet e-mail ou ce mot de passe est faux.</translation>
    </message>
    <message>
        <source>Somebody else works here: sign in as who locked it.</source>
        <translation>Quelqu’un d’autre travaille ici : connectez-vous avec le compte qui a verrouillé.</translation>
    </message>
    <message>
        <source>Changes of this person still wait to be sent: send them or give them up first.</source>
        <translation>Des modifications de cette personne attendent encore d’être envoyées : envoyez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
        <source>Nothing is known of this person on this computer.</source>
        <translation>Rien n’est connu de cette personne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This store waits for the service&apos;s approval.</source>
        <translation>Ce magasin attend l’accord du service.</translation>
    </message>
    <message>
        <source>The service rejected this store.</source>
        <translation>Le service a refusé ce magasin.</translation>
    </message>
    <message>
        <source>This store is not active.</source>
        <translation>Ce magasin n’est pas actif.</translation>
    </message>
    <message>
        <source>Sign in to this store&apos;s service first.</source>
        <translation>Connectez-vous d’abord au service de ce magasin.</translation>
    </message>
    <message>
        <source>Sign in as somebody who works in this store.</source>
        <translation>Connectez-vous avec un compte qui travaille dans ce magasin.</translation>
    </message>
    <message>
        <source>Write the shop&apos;s domain, as optique-atlas.example.</source>
        <translation>Écrivez le domaine du magasin, comme optique-atlas.example.</translation>
    </message>
    <message>
        <source>{0} is too long: at most {1} characters.</source>
        <translation>{0} : trop long, au plus {1} caractères.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Le téléphone</translation>
    </message>
    <message>
        <source>The logo is no picture that can be printed.</source>
        <translation>Le logo n’est pas une image imprimable.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>Le logo est trop grand.</translation>
    </message>
    <message>
        <source>Write the e-mail and the password.</source>
        <translation>Saisissez l’e-mail et le mot de passe.</translation>
    </message>
    <message>
        <source>No store is in use.</source>
        <translation>Aucun magasin n’est utilisé.</translation>
    </message>
    <message>
        <source>It is on its way already: too late to take it back.</source>
        <translation>L’envoi est déjà en cours : trop tard pour l’annuler.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another folder, or make room.</source>
        <translation>Rien n’a été écrit. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Nothing was written ({0}). Choose another folder, or make room.</source>
        <translation>Rien n’a été écrit ({0}). Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The kept file {0} is missing or cannot be read.</source>
        <translation>Le fichier gardé {0} manque ou est illisible.</translation>
    </message>
    <message>
        <source>The kept file {0} was altered or cut.</source>
        <translation>Le fichier gardé {0} a été altéré ou coupé.</translation>
    </message>
    <message>
        <source>That is not the name of a kept file.</source>
        <translation>Ce n’est pas le nom d’un fichier gardé.</translation>
    </message>
    <message>
        <source>There is no copy of this store on this computer yet.</source>
        <translation>Il n’y a pas encore de copie de ce magasin sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} was found damaged.</source>
        <translation>{0} est endommagé.</translation>
    </message>
    <message>
        <source>The disk refuses to write {0}, nothing was saved: {1}.</source>
        <translation>Le disque refuse d’écrire {0}, rien n’a été enregistré : {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged. It is mended when the program starts again.</source>
        <translation>{0} est endommagé. La réparation se fait au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>{0} is closed.</source>
        <translation>{0} est fermé.</translation>
    </message>
    <message>
        <source>Another program holds {0}, nothing was saved.</source>
        <translation>Un autre programme utilise {0}, rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} manque.</translation>
    </message>
    <message>
        <source>SQLite {0} is too old: 3.51.3 is needed.</source>
        <translation>SQLite {0} est trop ancien : il faut 3.51.3.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite does not encrypt: nothing was written.</source>
        <translation>SQLite ne chiffre pas sur cet ordinateur : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The key does not open {0}.</source>
        <translation>La clé n’ouvre pas {0}.</translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <translation>Le disque refuse l’écriture</translation>
    </message>
    <message>
        <source>Write the passphrase or the recovery code.</source>
        <translation>Saisissez la phrase de passe ou le code de secours.</translation>
    </message>
    <message>
        <source>The key ring has lost the key of this profile.</source>
        <translation>Le trousseau a perdu la clé de ce profil.</translation>
    </message>
    <message>
        <source>This key file belongs to other files.</source>
        <translation>Ce fichier de clé appartient à d’autres fichiers.</translation>
    </message>
    <message>
        <source>The key ring opens this profile already.</source>
        <translation>Le trousseau ouvre déjà ce profil.</translation>
    </message>
    <message>
        <source>This profile cannot be opened by a passphrase.</source>
        <translation>Une phrase de passe ne peut pas ouvrir ce profil.</translation>
    </message>
    <message>
        <source>This profile cannot be opened by a recovery code.</source>
        <translation>Un code de secours ne peut pas ouvrir ce profil.</translation>
    </message>
    <message>
        <source>This profile cannot be opened by the key ring.</source>
        <translation>Le trousseau ne peut pas ouvrir ce profil.</translation>
    </message>
    <message>
        <source>The last way to the key cannot be closed.</source>
        <translation>Le dernier accès à la clé ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The key of this profile is not there.</source>
        <translation>La clé de ce profil n’est pas là.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of JOptic Desktop: update the program.</source>
        <translation>Le fichier de clé a été écrit par une version plus récente de JOptic Desktop : mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} est illisible.</translation>
    </message>
    <message>
        <source>This profile has a key of its own.</source>
        <translation>Ce profil a sa propre clé.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase de passe est vide.</translation>
    </message>
    <message>
        <source>A new profile needs a passphrase of {0} letters or more.</source>
        <translation>Un nouveau profil demande une phrase de passe de {0} lettres ou plus.</translation>
    </message>
    <message>
        <source>This profile is not kept in the key ring: give its passphrase.</source>
        <translation>Ce profil n’est pas dans le trousseau : donnez sa phrase de passe.</translation>
    </message>
    <message>
        <source>The key ring has lost the key of this profile: give the passphrase or recovery code.</source>
        <translation>Le trousseau a perdu la clé de ce profil : donnez la phrase de passe ou le code de secours.</translation>
    </message>
    <message>
        <source>This recovery code does not open the profile.</source>
        <translation>Ce code de secours n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>This profile has no passphrase and no recovery code.</source>
        <translation>Ce profil n’a ni phrase de passe ni code de secours.</translation>
    </message>
    <message>
        <source>The key file of this profile is missing; its files stay as they are.</source>
        <translation>Le fichier de clé de ce profil manque ; ses fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Cette phrase de passe n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the profile.</source>
        <translation>Cette phrase de passe ou ce code de secours n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>This stored key does not open the profile.</source>
        <translation>Cette clé gardée n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>The passphrase cannot be checked: what its check costs is damaged in keys.json. A recovery code opens the files.</source>
        <translation>La phrase de passe ne peut pas être vérifiée : le coût de sa vérification est endommagé dans keys.json. Un code de secours ouvre les fichiers.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to check the passphrase: close other programs and try again.</source>
        <translation>Trop peu de mémoire libre pour vérifier la phrase de passe : fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The key ring does not keep what it is given: a passphrase is needed.</source>
        <translation>Le trousseau ne garde pas ce qu’on lui donne : il faut une phrase de passe.</translation>
    </message>
    <message>
        <source>There is no key ring on this computer: a passphrase is needed.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur : il faut une phrase de passe.</translation>
    </message>
    <message>
        <source>The key ring is locked: unlock it, or a passphrase is needed.</source>
        <translation>Le trousseau est verrouillé : déverrouillez-le, ou il faut une phrase de passe.</translation>
    </message>
    <message>
        <source>The key ring does not answer: a passphrase is needed.</source>
        <translation>Le trousseau ne répond pas : il faut une phrase de passe.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of JOptic Desktop: update the program.</source>
        <translation>{0} a été écrit par une version plus récente de JOptic Desktop : mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of JOptic Desktop: update the program.</source>
        <translation>Ce profil a été écrit par une version plus récente de JOptic Desktop : mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The file {0} cannot be locked: it does not stay in its folder.</source>
        <translation>Le fichier {0} ne peut pas être verrouillé : il ne reste pas dans son dossier.</translation>
    </message>
    <message>
        <source>Another window of JOptic Desktop works with this profile.</source>
        <translation>Une autre fenêtre de JOptic Desktop utilise ce profil.</translation>
    </message>
    <message>
        <source>{0} is empty; copies of it are in {1}.</source>
        <translation>{0} est vide ; des copies sont dans {1}.</translation>
    </message>
    <message>
        <source>{0} is missing; copies of it are in {1}.</source>
        <translation>{0} manque ; des copies sont dans {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged; copies of it are in {1}.</source>
        <translation>{0} est endommagé ; des copies sont dans {1}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk or the folder is read-only</source>
        <translation>le disque ou le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>you are not allowed to write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>a file stands in its place</source>
        <translation>un fichier occupe sa place</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written</source>
        <translation>Impossible d’écrire dans le dossier {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made</source>
        <translation>Impossible de créer le dossier {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened</source>
        <translation>Impossible d’ouvrir le dossier {0}</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>{0}, nothing was saved: {1}.</source>
        <translation>{0}, rien n’a été enregistré : {1}.</translation>
    </message>
    <message>
        <source>saved again from the list of this computer: it may have been sent before</source>
        <translation>enregistré à nouveau depuis la liste de cet ordinateur : déjà envoyé, peut-être</translation>
    </message>
    <message>
        <source>The last saves for {0} were damaged, and taken from the list again. Attach their files once more.</source>
        <translation>Les derniers enregistrements pour {0} étaient endommagés, et ont été repris de la liste. Joignez à nouveau leurs fichiers.</translation>
    </message>
    <message>
        <source>The last saves for {0} and {1} more were damaged, and taken from the list again. Attach their files once more.</source>
        <translation>Les derniers enregistrements pour {0} et {1} de plus étaient endommagés, et ont été repris de la liste. Joignez à nouveau leurs fichiers.</translation>
    </message>
    <message>
        <source>restored from a copy: it may have been sent since that was made</source>
        <translation>restauré depuis une copie : peut-être envoyé depuis</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and are mended. Nothing is missing.</source>
        <translation>Les données de cet ordinateur étaient endommagées et sont réparées. Rien ne manque.</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and are mended. What could not be read is lost: compare the last days with your papers.</source>
        <translation>Les données de cet ordinateur étaient endommagées et sont réparées. Ce qui était illisible est perdu : comparez les derniers jours avec vos papiers.</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and are mended. What was saved after {0} may be missing: compare it with your papers.</source>
        <translation>Les données de cet ordinateur étaient endommagées et sont réparées. Ce qui a été enregistré après {0} peut manquer : comparez avec vos papiers.</translation>
    </message>
    <message>
        <source>{0} is damaged, and there is no copy of it that can be read.</source>
        <translation>{0} est endommagé, et aucune copie lisible n’existe.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} est endommagé.</translation>
    </message>
    <message>
        <source>A customer with this e-mail was created since this was first sent: perhaps the same, changed since.</source>
        <translation>Un client avec cet e-mail a été créé depuis le premier envoi : peut-être le même, modifié depuis.</translation>
    </message>
    <message>
        <source>The e-mail is held by a record that you cannot see: perhaps a deleted customer, or one of another store.</source>
        <translation>L’e-mail est pris par une fiche que vous ne pouvez pas voir : peut-être un client supprimé, ou d’un autre magasin.</translation>
    </message>
    <message>
        <source>It is not known whether this customer was created: what the service shows cannot be read.</source>
        <translation>On ne sait pas si ce client a été créé : ce que le service montre est illisible.</translation>
    </message>
    <message>
        <source>The sending was cut off: nobody can tell whether this arrived.</source>
        <translation>L’envoi a été coupé : personne ne peut dire si c’est arrivé.</translation>
    </message>
    <message>
        <source>An unforeseen fault of this program: nobody can tell whether this was sent.</source>
        <translation>Une erreur imprévue de ce programme : personne ne peut dire si c’est parti.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this arrived: the service cannot be asked about it. Everything else goes on.</source>
        <translation>Personne ne peut dire si c’est arrivé : le service ne peut pas être interrogé là-dessus. Tout le reste continue.</translation>
    </message>
    <message>
        <source>An unforeseen fault of this program: this was not sent.</source>
        <translation>Une erreur imprévue de ce programme : ceci n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>This account may not read this store.</source>
        <translation>Ce compte n’a pas le droit de lire ce magasin.</translation>
    </message>
    <message>
        <source>The service no longer has this customer.</source>
        <translation>Le service n’a plus ce client.</translation>
    </message>
    <message>
        <source>Changed on the service too: {0}.</source>
        <translation>Modifié aussi sur le service : {0}.</translation>
    </message>
    <message>
        <source>This customer was never created on the service.</source>
        <translation>Ce client n’a jamais été créé sur le service.</translation>
    </message>
    <message>
        <source>The service fails on this record. It was tried {0} times; everything else goes on.</source>
        <translation>Le service échoue sur cette fiche. {0} essais ont été faits ; tout le reste continue.</translation>
    </message>
    <message>
        <source>Too large for the service: {0}. It refused {1} MB at once. Everything else was sent.</source>
        <translation>Trop grand pour le service : {0}. Il a refusé {1} Mo en une fois. Tout le reste a été envoyé.</translation>
    </message>
    <message>
        <source>The connection breaks whenever these files are sent, so they may be too large: {0}. Everything else was sent.</source>
        <translation>La connexion se coupe chaque fois que ces fichiers partent, ils sont donc peut-être trop grands : {0}. Tout le reste a été envoyé.</translation>
    </message>
    <message>
        <source>There is no profile in {0}: joptic sign-in makes one, or joptic connect with a token.</source>
        <translation>Il n’y a pas de profil dans {0} : joptic sign-in en crée un, ou joptic connect avec un jeton.</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter ?</translation>
    </message>
    <message>
        <source>{who} signs in again with the password.</source>
        <translation>Pour revenir, {who} saisit le mot de passe.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <source>Signed in as {0}.</source>
        <translation>Connecté en tant que {0}.</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Drop it here, browse, or paste a scan</source>
        <translation>Déposez, parcourez ou collez un scan</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Déposer pour ajouter</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>AttachFlow</name>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.jpg *.jpeg *.png *.webp)</source>
        <translation>Documents et images (*.pdf *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Rien n’a été joint.</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>sent from this computer</source>
        <translation>envoyés de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Take this file away</source>
        <translation>Retirer ce fichier</translation>
    </message>
    <message>
        <source>Own name for this kind of file</source>
        <translation>Nom personnel de ce type de fichier</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentTiles</name>
    <message>
        <source>Scan {day} {time}</source>
        <translation>Scan {day} {time}</translation>
    </message>
    <message>
        <source>Papers and photos ({kinds})</source>
        <translation>Documents et photos ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>drop anywhere on this window, browse, or Ctrl+V</source>
        <translation>déposez dans la fenêtre, parcourez ou Ctrl+V</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Search by who or whom</source>
        <translation>Chercher par auteur ou client</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Audit, newest first</source>
        <translation>Journal d’audit, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Lignes : {count}</translation>
    </message>
    <message>
        <source>Export the audit?</source>
        <translation>Exporter le journal d’audit ?</translation>
    </message>
    <message>
        <source>The file names customers and who worked with them, and is not encrypted: whoever has it can read it. The audit tells that it was exported.</source>
        <translation>Le fichier nomme des clients et les personnes qui ont travaillé sur leur fiche, et n’est pas chiffré : quiconque l’a peut le lire. L’export est noté dans le journal.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Depuis 7 jours</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Depuis 30 jours</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Depuis un an</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Aucune ligne trouvée</translation>
    </message>
    <message>
        <source>Search for less, or for a longer time.</source>
        <translation>Cherchez moins de mots, ou sur une période plus longue.</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Failed to unlock</source>
        <translation>Déverrouillage raté</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Effacement ici</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre action</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>{what}: nothing was written</source>
        <translation>{what} : rien n’a été écrit</translation>
    </message>
    <message>
        <source>saved by {who}</source>
        <translation>enregistré par {who}</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>le journal d’audit</translation>
    </message>
    <message>
        <source>what this computer held</source>
        <translation>les données de cet ordinateur</translation>
    </message>
    <message>
        <source>one person&apos;s data</source>
        <translation>les données d’une personne</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>ordonnance</translation>
    </message>
    <message>
        <source>workshop slip</source>
        <translation>fiche atelier</translation>
    </message>
    <message>
        <source>customer sheet</source>
        <translation>fiche client</translation>
    </message>
    <message>
        <source>read-back card</source>
        <translation>feuille de relecture</translation>
    </message>
    <message>
        <source>prescription: nothing was printed</source>
        <translation>ordonnance : rien n’a été imprimé</translation>
    </message>
    <message>
        <source>workshop slip: nothing was printed</source>
        <translation>fiche atelier : rien n’a été imprimé</translation>
    </message>
    <message>
        <source>customer sheet: nothing was printed</source>
        <translation>fiche client : rien n’a été imprimé</translation>
    </message>
    <message>
        <source>read-back card: nothing was printed</source>
        <translation>feuille de relecture : rien n’a été imprimé</translation>
    </message>
    <message>
        <source>by the PIN</source>
        <translation>par le code PIN</translation>
    </message>
    <message>
        <source>by the passphrase or the recovery code</source>
        <translation>par la phrase de passe ou le code de secours</translation>
    </message>
    <message>
        <source>by signing in</source>
        <translation>par connexion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>Au, ce jour compris</translation>
    </message>
    <message>
        <source>Before the first day.</source>
        <translation>Avant le premier jour.</translation>
    </message>
</context>
<context>
    <name>BornInput</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>Choose the date</source>
        <translation>Choisir la date</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>ChoiceCounts</name>
    <message>
        <source>1 choice left: {names}</source>
        <translation>1 choix à faire : {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} choices left: {names}</source>
        <translation>
            <numerusform>{n} choix à faire : {names}</numerusform>
            <numerusform>{n} choix à faire : {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tapez %1 pour continuer</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Keep all mine</source>
        <translation>Garder mes valeurs</translation>
    </message>
    <message>
        <source>Take all from the service</source>
        <translation>Prendre celles du service</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Enregistrer cette version</translation>
    </message>
    <message>
        <source>Each eye is chosen by itself.</source>
        <translation>Chaque œil se choisit à part.</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Nothing left to choose</source>
        <translation>Plus rien à choisir</translation>
    </message>
    <message>
        <source>This change goes by itself, or was decided elsewhere.</source>
        <translation>Cette modification part d’elle-même, ou le choix a été fait ailleurs.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Both versions stand here as soon as the service answers.</source>
        <translation>Les deux versions s’affichent dès que le service répond.</translation>
    </message>
    <message>
        <source>Choices between values that are others now are open again.</source>
        <translation>Les choix dont les valeurs ont changé sont à refaire.</translation>
    </message>
    <message>
        <source>Changed meanwhile.</source>
        <translation>Modifié entre-temps.</translation>
    </message>
    <message>
        <source>Two versions of {name}</source>
        <translation>Deux versions : {name}</translation>
    </message>
    <message>
        <source>Changed on this computer at {time} by {who}</source>
        <translation>Modifié ici ({time}) par {who}</translation>
    </message>
    <message>
        <source>and on the service, last {time}.</source>
        <translation>et sur le service ({time}).</translation>
    </message>
    <message>
        <source>Both began from the version of {time}.</source>
        <translation>Version de départ : {time}.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>this computer, {time}, {who}</source>
        <translation>cet ordinateur, {time}, {who}</translation>
    </message>
    <message>
        <source>Before, {time}</source>
        <translation>Avant, {time}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>on the service</source>
        <translation>sur le service</translation>
    </message>
    <message>
        <source>{unit}, {side}: {value}</source>
        <translation>{unit}, {side} : {value}</translation>
    </message>
    <message>
        <source>{choice}; changed: {values}</source>
        <translation>{choice} ; modifié : {values}</translation>
    </message>
    <message>
        <source>All is chosen.</source>
        <translation>Tout est choisi.</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (ma version)</translation>
    </message>
    <message>
        <source>{name} (service)</source>
        <translation>{name} (service)</translation>
    </message>
    <message>
        <source>Changed on one side only, and put together: {fields}.</source>
        <translation>Modifié d’un seul côté, et réuni : {fields}.</translation>
    </message>
</context>
<context>
    <name>ConflictDesk</name>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Write the service&apos;s address.</source>
        <translation>Saisissez l’adresse du service.</translation>
    </message>
    <message>
        <source>Write the store id.</source>
        <translation>Saisissez l’identifiant du magasin.</translation>
    </message>
    <message>
        <source>Paste the token.</source>
        <translation>Collez le jeton.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be sent: copy it again.</source>
        <translation>Ce texte contient des caractères qui ne peuvent pas être envoyés : copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Token not accepted: it has expired, or a part is missing.</source>
        <translation>Jeton refusé : il a expiré, ou il en manque une partie.</translation>
    </message>
    <message>
        <source>This token gives no access to this store. Check the store id.</source>
        <translation>Ce jeton ne donne pas accès à ce magasin. Vérifiez l’identifiant.</translation>
    </message>
    <message>
        <source>The service does not accept this store id. Check it.</source>
        <translation>Le service refuse cet identifiant de magasin. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The service asks to wait. Try again in {seconds} s.</source>
        <translation>Le service demande d’attendre. Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>Write your password again</source>
        <translation>Saisissez à nouveau votre mot de passe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Use a token instead</source>
        <translation>Utiliser un jeton</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>This account has no access to {shop}.</source>
        <translation>Ce compte n’a pas accès à {shop}.</translation>
    </message>
    <message>
        <source>{shop}: {state}.</source>
        <translation>{shop} : {state}.</translation>
    </message>
    <message>
        <source>What {who} saved here is sent only once you confirm it.</source>
        <translation>Ce que {who} a enregistré ici n’est envoyé qu’après votre confirmation.</translation>
    </message>
    <message>
        <source>The service asks for it. What you are typing stays, and all keeps working.</source>
        <translation>Le service le demande. Votre saisie reste, et tout continue de fonctionner.</translation>
    </message>
    <message>
        <source>Write your e-mail.</source>
        <translation>Saisissez votre e-mail.</translation>
    </message>
    <message>
        <source>Write it as name@shop.example.</source>
        <translation>Écrivez-le comme nom@magasin.example.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>This e-mail was never confirmed. Open the message of JOptic in your mail.</source>
        <translation>Cet e-mail n’a jamais été confirmé. Ouvrez le message de JOptic dans votre messagerie.</translation>
    </message>
    <message>
        <source>The service does not accept this e-mail.</source>
        <translation>Le service n’accepte pas cet e-mail.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Waits for the service&apos;s approval</source>
        <translation>En attente de l’accord du service</translation>
    </message>
    <message>
        <source>Rejected by the service</source>
        <translation>Refusé par le service</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Connect with another token</source>
        <translation>Se connecter avec un autre jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Demande au service…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>This token names nobody. Is it the same person&apos;s as before?</source>
        <translation>Ce jeton ne nomme personne. Est-ce la même personne qu’avant ?</translation>
    </message>
    <message>
        <source>{shop} stays. What another account saved on this computer is sent only once you confirm it.</source>
        <translation>{shop} ne change pas. Ce qu’un autre compte a enregistré sur cet ordinateur n’est envoyé qu’après votre confirmation.</translation>
    </message>
    <message>
        <source>Proxy (optional)</source>
        <translation>Proxy (facultatif)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a file with certificates…</source>
        <translation>Choisir un fichier de certificats…</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Retirer les certificats</translation>
    </message>
    <message>
        <source>None beside the system&apos;s</source>
        <translation>Aucun en plus de ceux du système</translation>
    </message>
    <message>
        <source>{count} beside the system&apos;s</source>
        <translation>{count} en plus de ceux du système</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM form.</source>
        <translation>{file} ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>Certificates of your own authority (optional)</source>
        <translation>Certificats de votre propre autorité (facultatif)</translation>
    </message>
</context>
<context>
    <name>ConnectDesk</name>
    <message>
        <source>Connected as {0}.</source>
        <translation>Connecté en tant que {0}.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Store id</source>
        <translation>Identifiant du magasin</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use e-mail and password instead</source>
        <translation>Utiliser l’e-mail et le mot de passe</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>With the store id and token of your JOptic account.</source>
        <translation>Avec l’identifiant du magasin et le jeton de votre compte JOptic.</translation>
    </message>
    <message>
        <source>Starts a service on this computer; nothing leaves it.</source>
        <translation>Lance un service sur cet ordinateur ; rien n’en sort.</translation>
    </message>
    <message>
        <source>Connect your shop</source>
        <translation>Connectez votre magasin</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>ContactLines</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>CounterCommands</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Changed since this draft was typed: look before you save</source>
        <translation>Modifié depuis ce brouillon : vérifiez avant d’enregistrer</translation>
    </message>
    <message>
        <source>The details came while you typed: look before you save</source>
        <translation>Les détails sont arrivés pendant la saisie : vérifiez avant d’enregistrer</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: what you typed stays</source>
        <translation>Modifié ailleurs entre-temps : votre saisie reste</translation>
    </message>
    <message>
        <source>Not saved. What you typed is kept: try again.</source>
        <translation>Non enregistré. Votre saisie est gardée : réessayez.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>{name} has this e-mail</source>
        <translation>{name} a cet e-mail</translation>
    </message>
    <message>
        <source>{name} has this phone</source>
        <translation>{name} a ce téléphone</translation>
    </message>
    <message>
        <source>Same name and birth date as {name}</source>
        <translation>Même nom et même date de naissance : {name}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Write it like name@example.com</source>
        <translation>Écrivez-le comme nom@example.com</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 letters</source>
        <translation>Un e-mail a au plus 254 lettres</translation>
    </message>
    <message>
        <source>Write as 12/05/1992</source>
        <translation>Écrivez comme 12/05/1992</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>Date inexistante</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <source>Not before 1900</source>
        <translation>Pas avant 1900</translation>
    </message>
    <message>
        <source>At most {n} letters</source>
        <translation>{n} lettres au plus</translation>
    </message>
    <message>
        <source>Hidden characters in it: type it</source>
        <translation>Caractères cachés : tapez ce texte</translation>
    </message>
    <message>
        <source>Write the first name</source>
        <translation>Saisissez le prénom</translation>
    </message>
    <message>
        <source>Write the last name</source>
        <translation>Saisissez le nom</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Write the birth date</source>
        <translation>Saisissez la date de naissance</translation>
    </message>
    <message>
        <source>Write the phone: the service needs one</source>
        <translation>Saisissez le téléphone : le service l’exige</translation>
    </message>
    <message>
        <source>Write the e-mail, or choose “no e-mail”</source>
        <translation>Saisissez l’e-mail, ou choisissez « pas d’e-mail »</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>Garder votre saisie ?</translation>
    </message>
    <message>
        <source>It is not saved yet. A draft stays on this computer and is offered again.</source>
        <translation>Elle n’est pas encore enregistrée. Un brouillon reste sur cet ordinateur et sera proposé à nouveau.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Customers without e-mail</source>
        <translation>Clients sans e-mail</translation>
    </message>
    <message>
        <source>The service asks for an e-mail. For a customer who has none a stand-in is sent, which ends with your shop’s domain. Nobody ever writes to it.</source>
        <translation>Le service exige un e-mail. Pour un client qui n’en a pas, une adresse de remplacement est envoyée, qui finit par le domaine de votre magasin. Personne n’y écrit jamais.</translation>
    </message>
    <message>
        <source>Your shop’s domain</source>
        <translation>Domaine de votre magasin</translation>
    </message>
    <message>
        <source>optique-atlas.example</source>
        <translation>optique-atlas.example</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this domain</source>
        <translation>Utiliser ce domaine</translation>
    </message>
    <message>
        <source>Write it like optique-atlas.example</source>
        <translation>Écrivez-le comme optique-atlas.example</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Write day, month and year: 12/05/1992.</source>
        <translation>Écrivez le jour, le mois et l’année : 12/05/1992.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Write a year from 1900 on.</source>
        <translation>Écrivez une année à partir de 1900.</translation>
    </message>
</context>
<context>
    <name>DeleteFlow</name>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 leave the list at once and the service a moment later. After that, nothing brings them back.</source>
        <translation>%1 : retrait immédiat de la liste, et du service un instant après. Ensuite, aucun retour possible.</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>Choose a customer in the list.</source>
        <translation>Choisissez un client dans la liste.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The service said: {words}</source>
        <translation>Réponse du service : {words}</translation>
    </message>
    <message>
        <source>Saved, but kept differently.</source>
        <translation>Enregistré, mais gardé autrement.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>The service keeps the old distance prescription: {values}.</source>
        <translation>Le service garde l’ancienne correction de loin : {values}.</translation>
    </message>
    <message>
        <source>The service keeps the old intermediate prescription: {values}.</source>
        <translation>Le service garde l’ancienne correction intermédiaire : {values}.</translation>
    </message>
    <message>
        <source>The service keeps the old near prescription: {values}.</source>
        <translation>Le service garde l’ancienne correction de près : {values}.</translation>
    </message>
    <message>
        <source>{name}: the service kept {kept} instead of {meant}.</source>
        <translation>{name} : le service a gardé {kept} au lieu de {meant}.</translation>
    </message>
    <message>
        <source>{distance}, {eye}</source>
        <translation>{distance}, {eye}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>right eye</source>
        <translation>œil droit</translation>
    </message>
    <message>
        <source>left eye</source>
        <translation>œil gauche</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>DropStrip</name>
    <message>
        <source>Drop a file here, or paste a scan with Ctrl+V</source>
        <translation>Déposez un fichier ici, ou collez un scan avec Ctrl+V</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Déposer pour joindre</translation>
    </message>
</context>
<context>
    <name>DuplicateWarning</name>
    <message>
        <source>Open existing</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>EmailInput</name>
    <message>
        <source>This customer has no e-mail</source>
        <translation>Ce client n’a pas d’e-mail</translation>
    </message>
    <message>
        <source>has an e-mail?</source>
        <translation>a un e-mail ?</translation>
    </message>
    <message>
        <source>no e-mail?</source>
        <translation>pas d’e-mail ?</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>No shop yet</source>
        <translation>Pas encore de magasin</translation>
    </message>
    <message>
        <source>Connect your shop, or look around with sample customers.</source>
        <translation>Connectez votre magasin, ou essayez avec des clients d’exemple.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Impossible d’afficher la liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>Aucun client pour « {text} »</translation>
    </message>
    <message>
        <source>Check the spelling, or search by phone or e-mail.</source>
        <translation>Vérifiez l’orthographe, ou cherchez par téléphone ou e-mail.</translation>
    </message>
    <message>
        <source>Create “{text}”</source>
        <translation>Créer « {text} »</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>Aucun client ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de client</translation>
    </message>
    <message>
        <source>The first one you add appears here.</source>
        <translation>Le premier que vous ajoutez apparaît ici.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>This computer never saw the list, and the service cannot be reached. New customers can be added now.</source>
        <translation>Cet ordinateur n’a jamais reçu la liste, et le service est injoignable. Vous pouvez déjà ajouter des clients.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoyé %1</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Prescription</source>
        <translation>Ordonnance</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Own name…</source>
        <translation>Nom personnel…</translation>
    </message>
    <message>
        <source>A letter first, then letters, digits or _</source>
        <translation>D’abord une lettre, puis lettres, chiffres ou _</translation>
    </message>
    <message>
        <source>The service does not list files: only those sent from this computer are shown.</source>
        <translation>Le service ne liste pas les fichiers : seuls ceux envoyés d’ici sont montrés.</translation>
    </message>
    <message>
        <source>This is a folder: drop the files in it</source>
        <translation>C’est un dossier : déposez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>Too large: {limit} at most</source>
        <translation>Trop grand : {limit} au plus</translation>
    </message>
    <message>
        <source>Not accepted: use PDF, JPEG, PNG or WEBP</source>
        <translation>Refusé : utilisez PDF, JPEG, PNG, WEBP</translation>
    </message>
    <message>
        <source>The same file as {name}</source>
        <translation>Le même fichier que {name}</translation>
    </message>
    <message>
        <source>The file could not be copied: try again</source>
        <translation>Le fichier n’a pas pu être copié : réessayez</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>copie…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>sending {percent} %</source>
        <translation>envoi {percent} %</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>envoyé {when}</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>refusé : {reason}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>may replace the earlier prescription</source>
        <translation>peut remplacer l’ordonnance précédente</translation>
    </message>
    <message>
        <source>may replace the earlier ID card</source>
        <translation>peut remplacer la carte d’identité précédente</translation>
    </message>
    <message>
        <source>may replace the earlier file of this name</source>
        <translation>peut remplacer le fichier précédent de ce nom</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Kept differently</source>
        <translation>Gardés autrement</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Nom : {name}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Sign? Press − or +.</source>
        <translation>Signe ? Tapez − ou +.</translation>
    </message>
    <message>
        <source>Sign? Press − or +. With {0}, Add is {1}.</source>
        <translation>Signe ? Tapez − ou +. Avec {0}, Add vaut {1}.</translation>
    </message>
    <message>
        <source>{0} has no sign: it is read as {1}.</source>
        <translation>{0} n’a pas de signe : lu comme {1}.</translation>
    </message>
    <message>
        <source>Read as {0}. For {1}, write the decimals.</source>
        <translation>Lu comme {0}. Pour {1}, écrivez les décimales.</translation>
    </message>
    <message>
        <source>{0} can mean several powers: write the decimals.</source>
        <translation>{0} peut se lire de plusieurs façons : écrivez les décimales.</translation>
    </message>
    <message>
        <source>“{0}” is not a power: write it like −1.25.</source>
        <translation>« {0} » n’est pas une puissance : écrivez-la comme −1,25.</translation>
    </message>
    <message>
        <source>“{0}” is not an axis: write 1 to 180.</source>
        <translation>« {0} » n’est pas un axe : écrivez de 1 à 180.</translation>
    </message>
    <message>
        <source>{0} is between two steps: {1} or {2}?</source>
        <translation>{0} est entre deux pas : {1} ou {2} ?</translation>
    </message>
    <message>
        <source>Sphere {0} does not exist: −39.00 to +49.00.</source>
        <translation>La sphère {0} n’existe pas : −39,00 à +49,00.</translation>
    </message>
    <message>
        <source>Sphere {0} is unusual: check it.</source>
        <translation>Sphère {0} inhabituelle : vérifiez-la.</translation>
    </message>
    <message>
        <source>High sphere: {0}.</source>
        <translation>Sphère forte : {0}.</translation>
    </message>
    <message>
        <source>Cylinder {0} does not exist: at most 19.75.</source>
        <translation>Le cylindre {0} n’existe pas : 19,75 au plus.</translation>
    </message>
    <message>
        <source>Cylinder {0} is unusual: check it.</source>
        <translation>Cylindre {0} inhabituel : vérifiez-le.</translation>
    </message>
    <message>
        <source>High cylinder: {0}.</source>
        <translation>Cylindre fort : {0}.</translation>
    </message>
    <message>
        <source>Axis {0} does not exist: write 1 to 180.</source>
        <translation>Axe {0} : écrivez 1 à 180.</translation>
    </message>
    <message>
        <source>Cylinder {0} needs an axis: write 1 to 180.</source>
        <translation>Le cylindre {0} demande un axe : écrivez de 1 à 180.</translation>
    </message>
    <message>
        <source>Axis 0 is written 180.</source>
        <translation>L’axe 0 s’écrit 180.</translation>
    </message>
    <message>
        <source>Axis {0} without a cylinder.</source>
        <translation>Axe {0} sans cylindre.</translation>
    </message>
    <message>
        <source>The sphere is missing: write it, or empty the eye.</source>
        <translation>Il manque la sphère : écrivez-la, ou videz l’œil.</translation>
    </message>
    <message>
        <source>Cylinders with − and +: use one sign.</source>
        <translation>Cylindres en − et en + : gardez un seul signe.</translation>
    </message>
    <message>
        <source>Near is weaker than distance: {0}.</source>
        <translation>La VP est plus faible que la VL : {0}.</translation>
    </message>
    <message>
        <source>Not between distance and near.</source>
        <translation>Pas entre la VL et la VP.</translation>
    </message>
    <message>
        <source>Cylinder {0}, elsewhere {1}.</source>
        <translation>Cylindre {0}, ailleurs {1}.</translation>
    </message>
    <message>
        <source>Axis {0}, elsewhere {1}.</source>
        <translation>Axe {0}, ailleurs {1}.</translation>
    </message>
    <message>
        <source>An addition is never −.</source>
        <translation>Une addition n’est jamais −.</translation>
    </message>
    <message>
        <source>Addition {0}: at most +5.00.</source>
        <translation>Addition {0} : +5,00 au plus.</translation>
    </message>
    <message>
        <source>Addition {0} is unusual: check it.</source>
        <translation>Addition {0} inhabituelle : vérifiez-la.</translation>
    </message>
    <message>
        <source>Additions differ: right {0}, left {1}.</source>
        <translation>Additions différentes : OD {0}, OG {1}.</translation>
    </message>
    <message>
        <source>Addition {0} at {1} years: usual is {2} to {3}.</source>
        <translation>Addition {0} à {1} ans : d’habitude {2} à {3}.</translation>
    </message>
    <message>
        <source>Addition {0} at {1} years.</source>
        <translation>Addition {0} à {1} ans.</translation>
    </message>
    <message>
        <source>The eyes differ by {0} D.</source>
        <translation>Écart de {0} dioptries entre les yeux.</translation>
    </message>
    <message>
        <source>The eyes differ by {0} D: much, check it.</source>
        <translation>Écart de {0} dioptries entre les yeux : fort, vérifiez.</translation>
    </message>
    <message>
        <source>One eye is plus, the other minus.</source>
        <translation>Un œil est en plus, l’autre en moins.</translation>
    </message>
    <message>
        <source>Spherical eq. was {0}, is {1}.</source>
        <translation>Éq. sph. : avant {0}, maintenant {1}.</translation>
    </message>
    <message>
        <source>{0} characters are too many for a prescription.</source>
        <translation>{0} caractères, c’est trop pour une ordonnance.</translation>
    </message>
    <message>
        <source>Hidden characters turn the order of this text: type it.</source>
        <translation>Des caractères cachés changent l’ordre de ce texte : tapez-le.</translation>
    </message>
    <message>
        <source>Two values for one eye: “{0}”.</source>
        <translation>Deux valeurs pour un œil : « {0} ».</translation>
    </message>
    <message>
        <source>Which eye? Write R and L before “{0}”.</source>
        <translation>Quel œil ? Écrivez OD et OG avant « {0} ».</translation>
    </message>
    <message>
        <source>Which distance? Write DV, INT or NV before “{0}”.</source>
        <translation>Quelle vision ? Écrivez VL, VI ou VP avant « {0} ».</translation>
    </message>
    <message>
        <source>Addition {0} is read for both eyes.</source>
        <translation>Addition {0} lue pour les deux yeux.</translation>
    </message>
    <message>
        <source>Both eyes are identical.</source>
        <translation>Les deux yeux sont identiques.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Your JOptic account</source>
        <translation>Votre compte JOptic</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre magasin</translation>
    </message>
    <message>
        <source>Check it, open it</source>
        <translation>Vérifier, ouvrir</translation>
    </message>
    <message>
        <source>{language}, {look}</source>
        <translation>{language}, {look}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Demande au service…</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>Ouverture du magasin…</translation>
    </message>
    <message>
        <source>This account has no store.</source>
        <translation>Ce compte n’a aucun magasin.</translation>
    </message>
    <message>
        <source>The program made a mistake. Try again.</source>
        <translation>Le programme a fait une erreur. Réessayez.</translation>
    </message>
    <message>
        <source>Starting a service on this computer…</source>
        <translation>Lancement d’un service sur cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>FormCounts</name>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value to correct</source>
        <translation>1 valeur à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n values to correct</source>
        <translation>
            <numerusform>%n valeur à corriger</numerusform>
            <numerusform>%n valeurs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sign to confirm</source>
        <translation>1 signe à confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n signs to confirm</source>
        <translation>
            <numerusform>%n signe à confirmer</numerusform>
            <numerusform>%n signes à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value to check</source>
        <translation>1 valeur à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n values to check</source>
        <translation>
            <numerusform>%n valeur à vérifier</numerusform>
            <numerusform>%n valeurs à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDesk</name>
    <message>
        <source>Not before it can be read.</source>
        <translation>Pas avant que la fiche soit lisible.</translation>
    </message>
    <message>
        <source>Kept {0}.</source>
        <translation>Gardée en brouillon ({0}).</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The form of a new customer was not finished.</source>
        <translation>Fiche d’un nouveau client à terminer.</translation>
    </message>
    <message>
        <source>A form of {0} was not finished.</source>
        <translation>Fiche à terminer : {0}.</translation>
    </message>
    <message>
        <source>It waits until somebody who may write confirms it.</source>
        <translation>En attente de la confirmation d’une personne autorisée.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Enregistrer et nouveau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>The service offers no way to change the status</source>
        <translation>Le service ne permet pas de changer le statut</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Brouillon enregistré à {time}</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Brouillon non enregistré</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>The personal data can only be read here.</source>
        <translation>Les données personnelles sont ici en lecture seule.</translation>
    </message>
    <message>
        <source>The details are not on this computer yet: only what you fill in is changed.</source>
        <translation>Les détails ne sont pas encore sur cet ordinateur : seul ce que vous remplissez est modifié.</translation>
    </message>
    <message>
        <source>The service does not find this customer any more.</source>
        <translation>Le service ne trouve plus ce client.</translation>
    </message>
    <message>
        <source>What you save waits on this computer until somebody who may write confirms it.</source>
        <translation>Ce que vous enregistrez attend sur cet ordinateur la confirmation d’une personne autorisée.</translation>
    </message>
    <message>
        <source>You may look but not write.</source>
        <translation>Vous pouvez consulter, pas modifier.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Customer of another store.</source>
        <translation>Client d’un autre magasin.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>The service said: {words}</source>
        <translation>Réponse du service : {words}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Name and contact</source>
        <translation>Nom et contact</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Ordonnance</translation>
    </message>
    <message>
        <source>Past prescriptions</source>
        <translation>Anciennes ordonnances</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Names of sent files</source>
        <translation>Noms des fichiers envoyés</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Past changes</source>
        <translation>Anciennes modifications</translation>
    </message>
    <message>
        <source>Half-typed forms</source>
        <translation>Fiches inachevées</translation>
    </message>
    <message>
        <source>What this computer holds</source>
        <translation>Données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personnes : {count}</translation>
    </message>
    <message>
        <source>A store is missing.</source>
        <translation>Il manque un magasin.</translation>
    </message>
    <message>
        <source>Its copy cannot be read.</source>
        <translation>Sa copie est illisible.</translation>
    </message>
    <message>
        <source>The file names everybody whose data is here, and is not encrypted: whoever has it can read it.</source>
        <translation>Le fichier nomme toutes les personnes dont les données sont ici, et n’est pas chiffré : quiconque l’a peut le lire.</translation>
    </message>
    <message>
        <source>Save the list?</source>
        <translation>Enregistrer la liste ?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistrée.</translation>
    </message>
    <message>
        <source>For telling people and the authority after a loss: in Morocco the CNDP (law 09-08), in Algeria the ANPDP within 5 days (laws 18-07 and 25-11), in France the CNIL within 72 hours (GDPR). The list names everybody and is not encrypted once saved.</source>
        <translation>Pour prévenir les personnes et l’autorité après une perte : au Maroc la CNDP (loi 09-08), en Algérie l’ANPDP sous 5 jours (lois 18-07 et 25-11), en France la CNIL sous 72 heures (RGPD). La liste nomme tout le monde et, une fois enregistrée, n’est plus chiffrée.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistrée.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>≠ differs</source>
        <translation>≠ différent</translation>
    </message>
    <message>
        <source>= other notation</source>
        <translation>= autre notation</translation>
    </message>
    <message>
        <source>Spherical equivalent</source>
        <translation>Équivalent sphérique</translation>
    </message>
    <message>
        <source>Cylinder, minus form</source>
        <translation>Cylindre négatif</translation>
    </message>
    <message>
        <source>Chart, {distance}: spherical equivalent and cylinder over time</source>
        <translation>Graphique, {distance} : équivalent sphérique et cylindre au fil du temps</translation>
    </message>
    <message>
        <source>{day}, {eye}, {distance}: {quantity} {value}</source>
        <translation>{day}, {eye}, {distance} : {quantity} {value}</translation>
    </message>
    <message>
        <source>Compare with the one before again</source>
        <translation>Comparer de nouveau à la précédente</translation>
    </message>
    <message>
        <source>Compare others with this date</source>
        <translation>Comparer les autres à cette date</translation>
    </message>
    <message>
        <source>This is the date that others are compared with</source>
        <translation>Les autres dates sont comparées à celle-ci</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Prescriptions, newest first</source>
        <translation>Ordonnances, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>One date with values for {0}</source>
        <translation>Une seule date avec des valeurs : {0}</translation>
    </message>
    <message>
        <source>No values for {0}</source>
        <translation>Aucune valeur : {0}</translation>
    </message>
    <message>
        <source>A chart needs two dates or more.</source>
        <translation>Il faut au moins deux dates pour un graphique.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation>Historique des ordonnances</translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Each prescription that is read or saved on this computer is kept here from now on.</source>
        <translation>Chaque ordonnance lue ou enregistrée sur cet ordinateur est désormais gardée ici.</translation>
    </message>
    <message>
        <source>Prescriptions of {0}</source>
        <translation>Ordonnances : {0}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Read from the service</source>
        <translation>Lue sur le service</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistrée ici</translation>
    </message>
    <message>
        <source>Saved here by {who}, confirmed by {other}</source>
        <translation>Enregistrée ici par {who}, confirmée par {other}</translation>
    </message>
    <message>
        <source>Saved here by {who}</source>
        <translation>Enregistrée ici par {who}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyée</translation>
    </message>
    <message>
        <source>All values taken away</source>
        <translation>Toutes les valeurs retirées</translation>
    </message>
    <message>
        <source>The same values, written anew</source>
        <translation>Mêmes valeurs, réécrites</translation>
    </message>
    <message>
        <source>{what}: {values}</source>
        <translation>{what} : {values}</translation>
    </message>
    <message>
        <source>{eye}, {distance}</source>
        <translation>{eye}, {distance}</translation>
    </message>
    <message>
        <source>the same lens in the other notation</source>
        <translation>même verre dans l’autre notation</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première lecture</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>{where} {value} {change}</source>
        <translation>{where} {value} {change}</translation>
    </message>
    <message>
        <source>{where} in the other notation</source>
        <translation>{where} dans l’autre notation</translation>
    </message>
    <message>
        <source>{where} {change}</source>
        <translation>{where} {change}</translation>
    </message>
    <message>
        <source>{eye} {distance}</source>
        <translation>{eye} {distance}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Centre de synchronisation</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>De la recherche à la liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation>Historique des ordonnances</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Empty the search, go back</source>
        <translation>Vider la recherche, revenir</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Dans une fiche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Enregistrer et nouveau</translation>
    </message>
    <message>
        <source>Paste a scan</source>
        <translation>Coller un scan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In a prescription</source>
        <translation>Dans une ordonnance</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>Valeur suivante</translation>
    </message>
    <message>
        <source>A step, or the neighbouring step</source>
        <translation>Un pas, ou le pas voisin</translation>
    </message>
    <message>
        <source>Copy the row from right to left</source>
        <translation>Copier la ligne de OD vers OG</translation>
    </message>
    <message>
        <source>Transpose the row</source>
        <translation>Transposer la ligne</translation>
    </message>
    <message>
        <source>Transpose all</source>
        <translation>Tout transposer</translation>
    </message>
    <message>
        <source>All cylinders minus</source>
        <translation>Tous les cylindres en −</translation>
    </message>
    <message>
        <source>All cylinders plus</source>
        <translation>Tous les cylindres en +</translation>
    </message>
    <message>
        <source>Near from an addition</source>
        <translation>VP par une addition</translation>
    </message>
    <message>
        <source>Previous prescription</source>
        <translation>Ordonnance précédente</translation>
    </message>
    <message>
        <source>Paste a prescription</source>
        <translation>Coller une ordonnance</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Remarque suivante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Kind of file: {kind}</source>
        <translation>Type de fichier : {kind}</translation>
    </message>
</context>
<context>
    <name>LabelledInput</name>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue : {language}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Search name, phone or e-mail</source>
        <translation>Chercher nom, téléphone ou e-mail</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation>Copier les e-mails</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Printing comes with a later version</source>
        <translation>L’impression viendra dans une prochaine version</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Utiliser le code PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Write the e-mail.</source>
        <translation>Saisissez l’e-mail.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Use the passphrase or recovery code</source>
        <translation>Utiliser la phrase de passe ou le code de secours</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase de passe ou code de secours</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>The PIN is off after too many wrong ones. What was saved goes on being sent.</source>
        <translation>Le code PIN est désactivé après trop d’erreurs. L’envoi de ce qui est enregistré continue.</translation>
    </message>
    <message>
        <source>Sign in as who works here. What was saved goes on being sent.</source>
        <translation>Connectez-vous avec le compte utilisé ici. L’envoi de ce qui est enregistré continue.</translation>
    </message>
    <message>
        <source>What was typed is kept. What was saved goes on being sent.</source>
        <translation>Votre saisie est gardée. L’envoi de ce qui est enregistré continue.</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>Attendez {seconds} s</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Without one a locked screen could not be opened again when the line is down.</source>
        <translation>Sans lui, un écran verrouillé ne pourrait plus s’ouvrir hors ligne.</translation>
    </message>
    <message>
        <source>Make a recovery code first.</source>
        <translation>Créez d’abord un code de secours.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer un</translation>
    </message>
    <message>
        <source>They are invented, and go with the program&apos;s end.</source>
        <translation>Ils sont inventés, et disparaissent à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Sample customers are not locked.</source>
        <translation>Les clients d’exemple ne se verrouillent pas.</translation>
    </message>
    <message>
        <source>Make a recovery code.</source>
        <translation>Créez un code de secours.</translation>
    </message>
    <message>
        <source>It opens this computer&apos;s files when nothing else does.</source>
        <translation>Il ouvre les fichiers de cet ordinateur quand rien d’autre ne le peut.</translation>
    </message>
    <message>
        <source>It opens this computer&apos;s files when nothing else does. With it the screen can be locked.</source>
        <translation>Il ouvre les fichiers de cet ordinateur quand rien d’autre ne le peut. Avec lui, l’écran peut être verrouillé.</translation>
    </message>
    <message>
        <source>This could not be checked: try again, or another way.</source>
        <translation>Vérification impossible : réessayez, ou d’une autre façon.</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Look: {choice}</source>
        <translation>Apparence : {choice}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Comes with a later version</source>
        <translation>Dans une prochaine version</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Connect with another &amp;token…</source>
        <translation>Se connecter avec un autre &amp;jeton…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>S&amp;witch store…</source>
        <translation>&amp;Changer de magasin…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Filter by &amp;name…</source>
        <translation>Filtrer par &amp;nom…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Print prescription</source>
        <translation>&amp;Imprimer l’ordonnance</translation>
    </message>
    <message>
        <source>&amp;History of prescriptions…</source>
        <translation>&amp;Historique des ordonnances…</translation>
    </message>
    <message>
        <source>&amp;Read back…</source>
        <translation>&amp;Relire…</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>&amp;Joindre un fichier…</translation>
    </message>
    <message>
        <source>Copy p&amp;hone</source>
        <translation>Copier le &amp;téléphone</translation>
    </message>
    <message>
        <source>Copy e-&amp;mail</source>
        <translation>Copier l’&amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Sync &amp;centre…</source>
        <translation>&amp;Centre de synchronisation…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Dia&amp;gnostic…</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation>&amp;Journal d’audit…</translation>
    </message>
    <message>
        <source>What this computer &amp;holds…</source>
        <translation>&amp;Données sur cet ordinateur…</translation>
    </message>
    <message>
        <source>E&amp;xport this person&apos;s data…</source>
        <translation>E&amp;xporter les données du client…</translation>
    </message>
    <message>
        <source>Erase &amp;from this computer…</source>
        <translation>Effacer de cet &amp;ordinateur…</translation>
    </message>
    <message>
        <source>Last &amp;updated</source>
        <translation>&amp;Dernière modification</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>Date de &amp;création</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Show names that contain</source>
        <translation>Afficher les noms qui contiennent</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This computer cannot save.</source>
        <translation>Cet ordinateur ne peut pas enregistrer.</translation>
    </message>
    <message>
        <source>They stay here until you agree.</source>
        <translation>Ils restent ici jusqu’à votre accord.</translation>
    </message>
    <message>
        <source>Remove the missing</source>
        <translation>Retirer les absents</translation>
    </message>
    <message>
        <source>You may look, not write.</source>
        <translation>Vous pouvez consulter, pas modifier.</translation>
    </message>
    <message>
        <source>What you save waits here for somebody who may.</source>
        <translation>Ce que vous enregistrez attend ici une personne autorisée.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Another token…</source>
        <translation>Autre jeton…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les voir…</translation>
    </message>
    <message>
        <source>To confirm.</source>
        <translation>À confirmer.</translation>
    </message>
    <message>
        <source>Offline since {time}.</source>
        <translation>Hors ligne depuis {time}.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own.</source>
        <translation>Ce réseau demande sa propre connexion.</translation>
    </message>
    <message>
        <source>The service fails since {time}.</source>
        <translation>Le service est en panne depuis {time}.</translation>
    </message>
    <message>
        <source>The service fails.</source>
        <translation>Le service est en panne.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All keeps working; changes are kept and will be sent.</source>
        <translation>Tout fonctionne ; les modifications sont gardées et seront envoyées.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} B</source>
        <translation>{number} o</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
</context>
<context>
    <name>OverlayScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Barre de défilement</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Saisir à nouveau</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This recovery code does not open the profile.</source>
        <translation>Ce code de secours n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>Write the recovery code.</source>
        <translation>Saisissez le code de secours.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Saisissez la phrase de passe.</translation>
    </message>
    <message>
        <source>Too short: {count} letters or more.</source>
        <translation>Trop courte : {count} lettres ou plus.</translation>
    </message>
    <message>
        <source>Write it once more, so that no slip locks you out.</source>
        <translation>Saisissez-la encore, pour qu’une faute de frappe ne vous bloque pas.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Easy to guess: add a few words</source>
        <translation>Facile à deviner : ajoutez quelques mots</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>{count} letters or more; a few words are easy to keep in mind</source>
        <translation>{count} lettres ou plus ; quelques mots se retiennent facilement</translation>
    </message>
    <message>
        <source>Locking the files…</source>
        <translation>Verrouillage des fichiers…</translation>
    </message>
    <message>
        <source>Opening the files…</source>
        <translation>Ouverture des fichiers…</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>Verrouiller et continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>Saisissez le code de secours</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Saisissez la phrase de passe</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>It was written on paper when it was made: six groups of five letters and digits.</source>
        <translation>Il a été noté sur papier à sa création : six groupes de cinq lettres et chiffres.</translation>
    </message>
    <message>
        <source>The passphrase locks the customers kept on this computer. Nobody can bring it back: without it, work that was not sent yet cannot be read.</source>
        <translation>La phrase de passe verrouille les clients gardés sur cet ordinateur. Personne ne peut la retrouver : sans elle, le travail pas encore envoyé ne peut plus être lu.</translation>
    </message>
    <message>
        <source>The passphrase opens the customers kept on this computer.</source>
        <translation>La phrase de passe ouvre les clients gardés sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PersonalSection</name>
    <message>
        <source>No other customer known here has it</source>
        <translation>Aucun autre client connu ici ne l’a</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>* needed by the service</source>
        <translation>* exigé par le service</translation>
    </message>
</context>
<context>
    <name>PhoneInput</name>
    <message>
        <source>Not a number known here: it is kept as typed</source>
        <translation>Numéro non reconnu : il est gardé tel quel</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message>
        <source>1 more</source>
        <translation>1 autre</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <translation>
            <numerusform>{n} client</numerusform>
            <numerusform>{n} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with details on this computer</source>
        <translation>
            <numerusform>{n} avec détails sur cet ordinateur</numerusform>
            <numerusform>{n} avec détails sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged row</source>
        <translation>1 ligne illisible</translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged rows</source>
        <translation>
            <numerusform>{n} ligne illisible</numerusform>
            <numerusform>{n} lignes illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>All keeps working; 1 change is kept and will be sent.</source>
        <translation>Tout fonctionne ; 1 modification est gardée et sera envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>All keeps working; {n} changes are kept and will be sent.</source>
        <translation>
            <numerusform>Tout fonctionne ; {n} modification est gardée et sera envoyée.</numerusform>
            <numerusform>Tout fonctionne ; {n} modifications sont gardées et seront envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service no longer lists {n} customers.</source>
        <translation>
            <numerusform>Le service ne liste plus {n} client.</numerusform>
            <numerusform>Le service ne liste plus {n} clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation>1 modification gardée</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes kept</source>
        <translation>
            <numerusform>{n} modification gardée</numerusform>
            <numerusform>{n} modifications gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change that was not sent yet is lost.</source>
        <translation>1 modification pas encore envoyée est perdue.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were not sent yet are lost.</source>
        <translation>
            <numerusform>{n} modification pas encore envoyée est perdue.</numerusform>
            <numerusform>{n} modifications pas encore envoyées sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 form that is not finished is lost.</source>
        <translation>1 fiche inachevée est perdue.</translation>
    </message>
    <message numerus="yes">
        <source>{n} forms that are not finished are lost.</source>
        <translation>
            <numerusform>{n} fiche inachevée est perdue.</numerusform>
            <numerusform>{n} fiches inachevées sont perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 waits for somebody who may write</source>
        <translation>1 à faire confirmer</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for somebody who may write</source>
        <translation>
            <numerusform>{n} à faire confirmer</numerusform>
            <numerusform>{n} à faire confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation>
            <numerusform>{n} à confirmer</numerusform>
            <numerusform>{n} à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change saved by {who} waits for your confirmation.</source>
        <translation>1 modification enregistrée par {who} attend votre confirmation.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes saved by {who} wait for your confirmation.</source>
        <translation>
            <numerusform>{n} modification enregistrée par {who} attend votre confirmation.</numerusform>
            <numerusform>{n} modifications enregistrées par {who} attendent votre confirmation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm 1 change?</source>
        <translation>Confirmer 1 modification ?</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} changes?</source>
        <translation>
            <numerusform>Confirmer {n} modification ?</numerusform>
            <numerusform>Confirmer {n} modifications ?</numerusform>
        </translation>
    </message>
    <message>
        <source>1 waits for {shop}</source>
        <translation>1 en attente pour {shop}</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for {shop}</source>
        <translation>
            <numerusform>{n} en attente pour {shop}</numerusform>
            <numerusform>{n} en attente pour {shop}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not sent yet. It stays on this computer until you sign in again.</source>
        <translation>1 modification n’est pas encore envoyée. Elle reste sur cet ordinateur jusqu’à votre prochaine connexion.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not sent yet. They stay on this computer until you sign in again.</source>
        <translation>
            <numerusform>{n} modification n’est pas encore envoyée. Elle reste sur cet ordinateur jusqu’à votre prochaine connexion.</numerusform>
            <numerusform>{n} modifications ne sont pas encore envoyées. Elles restent sur cet ordinateur jusqu’à votre prochaine connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} being checked</source>
        <translation>
            <numerusform>{n} en doute</numerusform>
            <numerusform>{n} en doute</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts</source>
        <translation>
            <numerusform>{n} conflit</numerusform>
            <numerusform>{n} conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} refusé</numerusform>
            <numerusform>{n} refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept differently</source>
        <translation>
            <numerusform>{n} gardé autrement</numerusform>
            <numerusform>{n} gardés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer deleted</source>
        <translation>1 client supprimé</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers deleted</source>
        <translation>
            <numerusform>{n} client supprimé</numerusform>
            <numerusform>{n} clients supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} customers?</source>
        <translation>
            <numerusform>Supprimer {n} client ?</numerusform>
            <numerusform>Supprimer {n} clients ?</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 e-mail copied</source>
        <translation>1 e-mail copié</translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails copied</source>
        <translation>
            <numerusform>{n} e-mail copié</numerusform>
            <numerusform>{n} e-mails copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is back</source>
        <translation>1 client est de retour</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers are back</source>
        <translation>
            <numerusform>{n} client est de retour</numerusform>
            <numerusform>{n} clients sont de retour</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was sent and is not kept here.</source>
        <translation>1 fichier a été envoyé et n’est pas gardé ici.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were sent and are not kept here.</source>
        <translation>
            <numerusform>{n} fichier a été envoyé et n’est pas gardé ici.</numerusform>
            <numerusform>{n} fichiers ont été envoyés et ne sont pas gardés ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave after {n} days</source>
        <translation>
            <numerusform>Partent après {n} jour</numerusform>
            <numerusform>Partent après {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>After 1 minute without a touch</source>
        <translation>Après 1 minute d’inactivité</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes without a touch</source>
        <translation>
            <numerusform>Après {n} minute d’inactivité</numerusform>
            <numerusform>Après {n} minutes d’inactivité</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates, from {first} to {last}. The arrow keys go from value to value.</source>
        <translation>
            <numerusform>{n} date, du {first} au {last}. Les flèches vont d’une valeur à l’autre.</numerusform>
            <numerusform>{n} dates, du {first} au {last}. Les flèches vont d’une valeur à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn: 1 that never came into force.</source>
        <translation>Non tracée : 1 qui n’a jamais été en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: {n} that never came into force.</source>
        <translation>
            <numerusform>Non tracée : {n} qui n’a jamais été en vigueur.</numerusform>
            <numerusform>Non tracées : {n} qui n’ont jamais été en vigueur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>Enter makes near</source>
        <translation>Entrée calcule la VP</translation>
    </message>
    <message>
        <source>Enter makes intermediate</source>
        <translation>Entrée calcule la VI</translation>
    </message>
    <message>
        <source>Half of {0} is {1}, between two steps. How much over distance?</source>
        <translation>La moitié de {0} est {1}, entre deux pas. Combien de plus que la VL ?</translation>
    </message>
    <message>
        <source>Intermediate from addition</source>
        <translation>VI par addition</translation>
    </message>
    <message>
        <source>reads {0}</source>
        <translation>lu {0}</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>near − distance</source>
        <translation>VP − VL</translation>
    </message>
    <message>
        <source>waits for the sign</source>
        <translation>signe attendu</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Ordonnance</translation>
    </message>
    <message>
        <source>Spherical eq.</source>
        <translation>Éq. sphérique</translation>
    </message>
    <message>
        <source>Remarks that follow: {0}</source>
        <translation>Remarques suivantes : {0}</translation>
    </message>
    <message>
        <source>The sign is minus</source>
        <translation>Le signe est moins</translation>
    </message>
    <message>
        <source>The sign is plus</source>
        <translation>Le signe est plus</translation>
    </message>
    <message>
        <source>All −</source>
        <translation>Tout −</translation>
    </message>
    <message>
        <source>Make all cylinders −</source>
        <translation>Mettre tous les cylindres en −</translation>
    </message>
    <message>
        <source>All +</source>
        <translation>Tout +</translation>
    </message>
    <message>
        <source>Make all cylinders +</source>
        <translation>Mettre tous les cylindres en +</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Prendre {0}</translation>
    </message>
    <message>
        <source>Copy R to L</source>
        <translation>Copier vers OG</translation>
    </message>
    <message>
        <source>Copy this row R to L</source>
        <translation>Copier la ligne vers OG</translation>
    </message>
    <message>
        <source>Swap right and left</source>
        <translation>Échanger OD et OG</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transposer</translation>
    </message>
    <message>
        <source>Transpose this row</source>
        <translation>Transposer cette ligne</translation>
    </message>
    <message>
        <source>Near from addition</source>
        <translation>VP par addition</translation>
    </message>
    <message>
        <source>Previous Rx</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation>Historique des ordonnances</translation>
    </message>
    <message>
        <source>Paste a prescription</source>
        <translation>Coller une ordonnance</translation>
    </message>
    <message>
        <source>Go to the next remark</source>
        <translation>Aller à la remarque suivante</translation>
    </message>
    <message>
        <source>Remove this eye</source>
        <translation>Vider cet œil</translation>
    </message>
    <message>
        <source>Remove this distance</source>
        <translation>Vider cette vision</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout vider</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove {distance}, both eyes</source>
        <translation>Vider {distance}, les deux yeux</translation>
    </message>
    <message>
        <source>Remove {eye}, {distance}</source>
        <translation>Vider {eye}, {distance}</translation>
    </message>
    <message>
        <source>not readable yet</source>
        <translation>pas encore lisible</translation>
    </message>
    <message>
        <source>reads plano</source>
        <translation>lu plan</translation>
    </message>
    <message>
        <source>reads no cylinder</source>
        <translation>lu sans cylindre</translation>
    </message>
    <message>
        <source>reads {0}, sign to be given</source>
        <translation>lu {0}, signe à préciser</translation>
    </message>
    <message>
        <source>Sign? With {0}, Add is {1}.</source>
        <translation>Signe ? Avec {0}, Add vaut {1}.</translation>
    </message>
    <message>
        <source>Between two steps: take</source>
        <translation>Entre deux pas : prendre</translation>
    </message>
    <message>
        <source>Cylinders with − and +:</source>
        <translation>Cylindres − et + :</translation>
    </message>
    <message>
        <source>Two readings: take</source>
        <translation>Deux lectures : prendre</translation>
    </message>
    <message>
        <source>Enter shows what this fills in</source>
        <translation>Entrée montre ce qui sera rempli</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Aucun texte à coller.</translation>
    </message>
    <message>
        <source>Too much text: nothing changed.</source>
        <translation>Trop de texte : rien n’a changé.</translation>
    </message>
    <message>
        <source>This is no prescription: nothing changed.</source>
        <translation>Ce n’est pas une ordonnance : rien n’a changé.</translation>
    </message>
    <message>
        <source>The cells say this already.</source>
        <translation>Les cases le disent déjà.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Read from the text</source>
        <translation>Lu dans le texte</translation>
    </message>
    <message>
        <source>Not understood: “{0}”</source>
        <translation>Non compris : « {0} »</translation>
    </message>
    <message>
        <source>{place}: the sign is still to be given.</source>
        <translation>{place} : le signe reste à préciser.</translation>
    </message>
    <message>
        <source>{eye}: the text says addition {text}, the cells give none yet.</source>
        <translation>{eye} : le texte donne l’addition {text}, les cases n’en donnent pas encore.</translation>
    </message>
    <message>
        <source>{eye}: the text says addition {text}, the cells give {cells}.</source>
        <translation>{eye} : le texte donne l’addition {text}, les cases donnent {cells}.</translation>
    </message>
    <message>
        <source>As this customer&apos;s record says, before what you changed.</source>
        <translation>Selon la fiche de ce client, avant vos modifications.</translation>
    </message>
    <message>
        <source>No earlier prescription is known here.</source>
        <translation>Aucune ordonnance antérieure n’est connue ici.</translation>
    </message>
    <message>
        <source>Previous prescription</source>
        <translation>Ordonnance précédente</translation>
    </message>
    <message>
        <source>The cells say the same.</source>
        <translation>Les cases disent la même chose.</translation>
    </message>
    <message>
        <source>Use both eyes</source>
        <translation>Prendre les deux yeux</translation>
    </message>
    <message>
        <source>{date}, written by {who}.</source>
        <translation>{date}, écrite par {who}.</translation>
    </message>
    <message>
        <source>{date}, read from the service.</source>
        <translation>{date}, lue sur le service.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{where}: {before} becomes {after}</source>
        <translation>{where} : {before} devient {after}</translation>
    </message>
    <message>
        <source>More for the prescription</source>
        <translation>Plus d’actions pour l’ordonnance</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>Œil droit</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>Œil gauche</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <source>OD</source>
        <translation>OD</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OG</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Vision de loin</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Vision de près</translation>
    </message>
    <message>
        <source>SPH</source>
        <translation>SPH</translation>
    </message>
    <message>
        <source>CYL</source>
        <translation>CYL</translation>
    </message>
    <message>
        <source>AXIS</source>
        <translation>AXE</translation>
    </message>
    <message>
        <source>sphere</source>
        <translation>sphère</translation>
    </message>
    <message>
        <source>cylinder</source>
        <translation>cylindre</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>axe</translation>
    </message>
    <message>
        <source>{eye}, {distance}, {value}</source>
        <translation>{eye}, {distance}, {value}</translation>
    </message>
    <message>
        <source>S.E. {0}</source>
        <translation>Éq. sph. {0}</translation>
    </message>
    <message>
        <source>plus form {0}</source>
        <translation>en positif {0}</translation>
    </message>
    <message>
        <source>minus form {0}</source>
        <translation>en négatif {0}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The logo must be a PNG or JPEG picture.</source>
        <translation>Le logo doit être une image PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture cannot be read: save it anew as PNG and try again.</source>
        <translation>Cette image est illisible : enregistrez-la à nouveau en PNG et réessayez.</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>L’image ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 10 MB.</source>
        <translation>L’image est trop grande : 10 Mo au plus.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>Aucune imprimante sur cet ordinateur. Enregistrez plutôt un PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save a PDF.</source>
        <translation>L’imprimante n’a pas pris la feuille. Vérifiez qu’elle est allumée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>The PDF was not written: {reason}. Choose another folder, or make room.</source>
        <translation>Le PDF n’a pas été écrit : {reason}. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile.</source>
        <translation>Modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The sheet shows what is saved now.</source>
        <translation>La feuille montre ce qui est enregistré maintenant.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>PDF saved.</source>
        <translation>PDF enregistré.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation>Non imprimé.</translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation>Non tranché.</translation>
    </message>
    <message>
        <source>Changed here and elsewhere: decide the conflict first.</source>
        <translation>Modifié ici et ailleurs : tranchez d’abord le conflit.</translation>
    </message>
    <message>
        <source>Kept on this computer only: the service has not taken it.</source>
        <translation>Gardé sur cet ordinateur seulement : le service ne l’a pas pris.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Shop name, address and logo…</source>
        <translation>Nom, adresse et logo du magasin…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Prescription, read back</source>
        <translation>Relecture de l’ordonnance</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Ordonnance</translation>
    </message>
    <message>
        <source>Workshop slip</source>
        <translation>Fiche atelier</translation>
    </message>
    <message>
        <source>Customer sheet</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>Read-back sheet</source>
        <translation>Feuille de relecture</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message>
        <source>As the screens</source>
        <translation>Comme les écrans</translation>
    </message>
    <message>
        <source>Begins as the screens</source>
        <translation>Au départ, celle des écrans</translation>
    </message>
    <message>
        <source>Begins as in Settings</source>
        <translation>Au départ, celle des paramètres</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Save first: only what is saved can be printed.</source>
        <translation>Enregistrez d’abord : seul ce qui est enregistré s’imprime.</translation>
    </message>
    <message>
        <source>The form holds changes: these sheets show what is saved.</source>
        <translation>La fiche contient des modifications : ces feuilles montrent ce qui est enregistré.</translation>
    </message>
    <message>
        <source>They appear here as soon as the service answers.</source>
        <translation>Ils s’affichent dès que le service répond.</translation>
    </message>
    <message>
        <source>Details not read yet.</source>
        <translation>Détails pas encore lus.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>The record, its history, changes, files and the audit are written into a folder. They are not encrypted there: whoever can open the folder can read them. The audit tells that they were exported.</source>
        <translation>La fiche, son historique, ses modifications, ses fichiers et le journal d’audit sont écrits dans un dossier. Ils n’y sont pas chiffrés : quiconque ouvre le dossier peut les lire. L’export est noté dans le journal.</translation>
    </message>
    <message>
        <source>Export the data of {name}?</source>
        <translation>Exporter les données de {name} ?</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>Not erased.</source>
        <translation>Non effacé.</translation>
    </message>
    <message>
        <source>Changes of this person still wait.</source>
        <translation>Des modifications de cette personne attendent encore.</translation>
    </message>
    <message>
        <source>Details, history, half-typed forms and files go from this computer and from its copies, for good. The service keeps its record: the name stays in the list, and opening it reads the details again. To delete the record everywhere, use Delete.</source>
        <translation>Les détails, l’historique, les fiches inachevées et les fichiers quittent cet ordinateur et ses copies, définitivement. Le service garde sa fiche : le nom reste dans la liste, et l’ouvrir relit les détails. Pour supprimer la fiche partout, utilisez Supprimer.</translation>
    </message>
    <message>
        <source>Erase {name} from this computer?</source>
        <translation>Effacer {name} de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>The service keeps its record.</source>
        <translation>Le service garde sa fiche.</translation>
    </message>
    <message>
        <source>Erased from this computer.</source>
        <translation>Effacé de cet ordinateur.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Name of the shop (optional)</source>
        <translation>Nom du magasin (facultatif)</translation>
    </message>
    <message>
        <source>Open this shop</source>
        <translation>Ouvrir ce magasin</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Changer la connexion</translation>
    </message>
    <message>
        <source>Check that this is yours, then open it.</source>
        <translation>Vérifiez que c’est le vôtre, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>Answers, on this computer</source>
        <translation>Répond, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Answers, certificate valid</source>
        <translation>Répond, certificat valide</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The service knows this account</source>
        <translation>Le service connaît ce compte</translation>
    </message>
    <message>
        <source>Token accepted</source>
        <translation>Jeton accepté</translation>
    </message>
    <message>
        <source>The store, open to this account</source>
        <translation>Le magasin, ouvert à ce compte</translation>
    </message>
    <message>
        <source>Customers in this store</source>
        <translation>Clients de ce magasin</translation>
    </message>
    <message>
        <source>May read and write</source>
        <translation>Peut lire et modifier</translation>
    </message>
    <message>
        <source>The owner of this store</source>
        <translation>Le propriétaire de ce magasin</translation>
    </message>
    <message>
        <source>May read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>What you save waits here for the owner</source>
        <translation>Ce que vous enregistrez attend ici le propriétaire</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Peut lire</translation>
    </message>
    <message>
        <source>Whether you may write shows with the first change</source>
        <translation>Le droit de modifier se voit à la première modification</translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation>Le magasin répond</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>vérifié {when}</translation>
    </message>
    <message>
        <source>updated {date}</source>
        <translation>modifié le {date}</translation>
    </message>
    <message>
        <source>It may have been deleted at another till. Shown is what this computer knows.</source>
        <translation>La fiche a peut-être été supprimée sur un autre poste. Voici ce que cet ordinateur connaît.</translation>
    </message>
    <message>
        <source>Not found on the service.</source>
        <translation>Introuvable sur le service.</translation>
    </message>
    <message>
        <source>E-mail: {email}</source>
        <translation>E-mail : {email}</translation>
    </message>
    <message>
        <source>Id on the service: {id}</source>
        <translation>Identifiant sur le service : {id}</translation>
    </message>
    <message>
        <source>Nothing of it can be read.</source>
        <translation>Rien n’en est lisible.</translation>
    </message>
    <message>
        <source>Without an id the service cannot be asked to change or delete it.</source>
        <translation>Sans identifiant, on ne peut pas demander au service de la modifier ou de la supprimer.</translation>
    </message>
    <message>
        <source>Changing it could overwrite what is not seen.</source>
        <translation>La modifier pourrait écraser ce qui ne se voit pas.</translation>
    </message>
    <message>
        <source>Cannot be read.</source>
        <translation>Illisible.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>son identifiant</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation>l’e-mail</translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>les groupes</translation>
    </message>
    <message>
        <source>whether it belongs to this shop</source>
        <translation>son appartenance à ce magasin</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>le statut</translation>
    </message>
    <message>
        <source>the day it was made</source>
        <translation>le jour de sa création</translation>
    </message>
    <message>
        <source>the day of its last change</source>
        <translation>le jour de sa dernière modification</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>toute la fiche</translation>
    </message>
    <message>
        <source>The service sent damaged data for this customer.</source>
        <translation>Le service a envoyé des données endommagées pour ce client.</translation>
    </message>
    <message>
        <source>The service sent damaged data for this customer: {part}.</source>
        <translation>Le service a envoyé des données endommagées pour ce client : {part}.</translation>
    </message>
    <message>
        <source>The service said: {words}</source>
        <translation>Réponse du service : {words}</translation>
    </message>
    <message>
        <source>No answer came back: it is not known yet whether this change arrived.</source>
        <translation>Aucune réponse n’est revenue : on ne sait pas encore si cette modification est arrivée.</translation>
    </message>
    <message>
        <source>Checking whether it arrived.</source>
        <translation>Vérification de l’arrivée en cours.</translation>
    </message>
    <message>
        <source>Something else was changed meanwhile. What was typed is kept here.</source>
        <translation>Autre chose a changé entre-temps. Votre saisie est gardée ici.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>What was typed is kept here: correct it and save again.</source>
        <translation>Votre saisie est gardée ici : corrigez-la et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Somebody else changed the same. What was typed is kept here until you choose.</source>
        <translation>Quelqu’un d’autre a modifié la même chose. Votre saisie est gardée ici jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation>Conflit.</translation>
    </message>
    <message>
        <source>E-mail in use.</source>
        <translation>E-mail déjà utilisé.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Not known whether it arrived.</source>
        <translation>On ne sait pas si c’est arrivé.</translation>
    </message>
    <message>
        <source>Saved here by {who}. It goes out once you confirm it in the sync centre.</source>
        <translation>Enregistré ici par {who}. L’envoi suit votre confirmation dans le centre de synchronisation.</translation>
    </message>
    <message>
        <source>Waits for your confirmation.</source>
        <translation>En attente de votre confirmation.</translation>
    </message>
    <message>
        <source>It waits until somebody who may write confirms it.</source>
        <translation>En attente de la confirmation d’une personne autorisée.</translation>
    </message>
    <message>
        <source>The service hears of it in a moment.</source>
        <translation>Le service l’apprendra dans un instant.</translation>
    </message>
    <message>
        <source>Deleted at {time}.</source>
        <translation>Supprimé ({time}).</translation>
    </message>
    <message>
        <source>New, waiting to be sent.</source>
        <translation>Nouveau, en attente d’envoi.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>En attente d’envoi.</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}.</source>
        <translation>Enregistré sur cet ordinateur ({time}).</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Ordonnance</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Not before it can be read</source>
        <translation>Pas avant que la fiche soit lisible</translation>
    </message>
    <message>
        <source>Not before the details are read</source>
        <translation>Pas avant que les détails soient lus</translation>
    </message>
    <message>
        <source>What can be read of it</source>
        <translation>Ce qui en est lisible</translation>
    </message>
    <message>
        <source>Details not read yet</source>
        <translation>Détails pas encore lus</translation>
    </message>
    <message>
        <source>They appear here as soon as the service answers.</source>
        <translation>Ils s’affichent dès que le service répond.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>This is everything that the file will hold. It names no customer: read it, then save it for whoever helps you.</source>
        <translation>Voici tout ce que le fichier contiendra. Il ne nomme aucun client : lisez-le, puis enregistrez-le pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The last run of the program ended suddenly</source>
        <translation>Le programme s’est arrêté brusquement la dernière fois</translation>
    </message>
    <message>
        <source>What was saved is safe; a form that was being typed is offered again. The report names no customer: read it, then copy it to whoever helps you.</source>
        <translation>Ce qui était enregistré est sauf ; une fiche en cours de saisie est proposée à nouveau. Le rapport ne nomme aucun client : lisez-le, puis copiez-le pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>The program met a fault that it did not foresee</source>
        <translation>Le programme a rencontré une erreur imprévue</translation>
    </message>
    <message>
        <source>What was saved is safe; what you typed is still here. The report names no customer: read it, then copy it to whoever helps you.</source>
        <translation>Ce qui était enregistré est sauf ; votre saisie est toujours là. Le rapport ne nomme aucun client : lisez-le, puis copiez-le pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed: {label}</source>
        <translation>Masquer la saisie : {label}</translation>
    </message>
    <message>
        <source>Show what is typed: {label}</source>
        <translation>Afficher la saisie : {label}</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>No printer is set up on this computer. Write the code down.</source>
        <translation>Aucune imprimante sur cet ordinateur. Recopiez le code.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write the code down.</source>
        <translation>L’imprimante ne l’a pas pris. Recopiez le code.</translation>
    </message>
    <message>
        <source>JOptic Desktop: recovery code</source>
        <translation>JOptic Desktop : code de secours</translation>
    </message>
    <message>
        <source>It opens the customers&apos; files of one computer, and its locked screen, also offline.</source>
        <translation>Il ouvre les fichiers clients d’un seul ordinateur, et son écran verrouillé, même hors ligne.</translation>
    </message>
    <message>
        <source>Keep it away from that computer: whoever has both can read everything.</source>
        <translation>Gardez-le loin de cet ordinateur : qui a les deux peut tout lire.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Il est noté</translation>
    </message>
    <message>
        <source>Copied: it leaves the clipboard after half a minute.</source>
        <translation>Copié : il quitte le presse-papiers dans une demi-minute.</translation>
    </message>
    <message>
        <source>Write it on paper and keep that away from this computer. It opens the files here, and the locked screen, also without the line. It is shown this once; a new one ends it.</source>
        <translation>Notez-le sur papier et gardez-le loin de cet ordinateur. Il ouvre les fichiers d’ici, et l’écran verrouillé, même hors ligne. Il n’est montré que cette fois ; un nouveau code l’annule.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not done: try again.</source>
        <translation>Échec : réessayez.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The code before opens nothing any more.</source>
        <translation>L’ancien code n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>A code on paper opens the files of this computer when nothing else does: work that was not sent yet cannot be fetched again.</source>
        <translation>Un code sur papier ouvre les fichiers de cet ordinateur quand rien d’autre ne le peut : le travail pas encore envoyé ne se récupère pas ailleurs.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Créer un code de secours</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Saisir à nouveau</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start; the key ring opens the files no longer.</source>
        <translation>La phrase de passe est demandée à chaque démarrage ; le trousseau n’ouvre plus les fichiers.</translation>
    </message>
    <message>
        <source>The passphrase before opens the files no longer.</source>
        <translation>L’ancienne phrase de passe n’ouvre plus les fichiers.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>The files open with your account of this system, and no passphrase.</source>
        <translation>Les fichiers s’ouvrent avec votre compte de ce système, sans phrase de passe.</translation>
    </message>
    <message>
        <source>Use the system&apos;s key ring</source>
        <translation>Utiliser le trousseau du système</translation>
    </message>
    <message>
        <source>Use the key ring</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>PIN, passphrase or recovery code</source>
        <translation>Code PIN, phrase de passe ou code de secours</translation>
    </message>
    <message>
        <source>Six digits or more. After five wrong ones the PIN is off until somebody opens the screen by passphrase, recovery code or signing in.</source>
        <translation>Six chiffres ou plus. Après cinq erreurs, le code PIN est désactivé jusqu’à ce que l’écran soit ouvert par phrase de passe, code de secours ou connexion.</translation>
    </message>
    <message>
        <source>PIN of the locked screen</source>
        <translation>Code PIN de l’écran verrouillé</translation>
    </message>
    <message>
        <source>The locked screen then asks for the passphrase or the recovery code.</source>
        <translation>L’écran verrouillé demandera alors la phrase de passe ou le code de secours.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Retirer le code PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>FORGET</source>
        <translation>OUBLIER</translation>
    </message>
    <message>
        <source>Forget this computer?</source>
        <translation>Oublier cet ordinateur ?</translation>
    </message>
    <message>
        <source>Destroy the keys</source>
        <translation>Détruire les clés</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Passphrase of now, or recovery code</source>
        <translation>Phrase de passe actuelle, ou code de secours</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>The keys are destroyed at once: nobody can read what is kept here again, then the files are deleted. What the service has stays there.</source>
        <translation>Les clés sont détruites aussitôt : plus personne ne peut lire ce qui est gardé ici, puis les fichiers sont supprimés. Ce que le service a y reste.</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Créer un code de secours…</translation>
    </message>
    <message>
        <source>Use the key ring…</source>
        <translation>Utiliser le trousseau…</translation>
    </message>
    <message>
        <source>No key ring of this system answers: the passphrase stays.</source>
        <translation>Aucun trousseau de ce système ne répond : la phrase de passe reste.</translation>
    </message>
    <message>
        <source>Lock the screen by itself</source>
        <translation>Verrouillage automatique de l’écran</translation>
    </message>
    <message>
        <source>Remove the PIN…</source>
        <translation>Retirer le code PIN…</translation>
    </message>
    <message>
        <source>Forget this computer…</source>
        <translation>Oublier cet ordinateur…</translation>
    </message>
    <message>
        <source>The key ring of this system opens the files on this computer.</source>
        <translation>Le trousseau de ce système les ouvre.</translation>
    </message>
    <message>
        <source>A passphrase opens the files on this computer.</source>
        <translation>Une phrase de passe les ouvre.</translation>
    </message>
    <message>
        <source>The files on this computer go with the program&apos;s end.</source>
        <translation>Ils disparaissent à la fermeture du programme.</translation>
    </message>
    <message>
        <source>A recovery code on paper opens them too.</source>
        <translation>Un code de secours sur papier les ouvre aussi.</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>Il n’y a pas de code de secours.</translation>
    </message>
    <message>
        <source>Make another recovery code…</source>
        <translation>Nouveau code de secours…</translation>
    </message>
    <message>
        <source>Use a passphrase…</source>
        <translation>Phrase de passe…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Autre phrase de passe…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Changer le code PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Choisir un code PIN…</translation>
    </message>
    <message>
        <source>Files on this computer</source>
        <translation>Fichiers sur cet ordinateur</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Before it is sold, repaired or given away: the keys are destroyed.</source>
        <translation>Avant vente, réparation ou don : les clés sont détruites.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Ctrl+L locks it, a PIN opens it.</source>
        <translation>Ctrl+L le verrouille, un code PIN l’ouvre.</translation>
    </message>
    <message>
        <source>Ctrl+L locks it. What opens the files opens it too; a PIN is quicker.</source>
        <translation>Ctrl+L le verrouille. Les mêmes accès l’ouvrent, un PIN plus vite.</translation>
    </message>
    <message>
        <source>It cannot be locked yet: make a recovery code, then set a PIN.</source>
        <translation>Pas encore possible : créez un code de secours, puis un code PIN.</translation>
    </message>
    <message>
        <source>A Mac that sleeps without locking its own screen locks this one by the minutes alone.</source>
        <translation>Si le Mac dort sans verrouiller son écran, seules ces minutes verrouillent celui-ci.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the service, proxy and certificates</source>
        <translation>Modifier le service, le proxy et les certificats</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Accounts address</source>
        <translation>Adresse des comptes</translation>
    </message>
    <message>
        <source>Accounts: {host}</source>
        <translation>Comptes : {host}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Service: {address}</source>
        <translation>Service : {address}</translation>
    </message>
    <message>
        <source>Accounts: {address}</source>
        <translation>Comptes : {address}</translation>
    </message>
    <message>
        <source>Sign out to work with another service.</source>
        <translation>Déconnectez-vous pour utiliser un autre service.</translation>
    </message>
    <message>
        <source>The line is opened anew when you save; forms are kept as drafts.</source>
        <translation>La connexion est rouverte quand vous enregistrez ; les fiches sont gardées en brouillon.</translation>
    </message>
    <message>
        <source>Details that nobody opened</source>
        <translation>Détails que personne n’a ouverts</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Journal d’audit…</translation>
    </message>
    <message>
        <source>What this computer holds…</source>
        <translation>Données sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>Restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Lose their place, time and device</source>
        <translation>Perdent leur lieu, leur heure et leur appareil</translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation>Gardent ce que l’appareil a écrit</translation>
    </message>
    <message>
        <source>They are read again when somebody opens the customer. The list, waiting changes and past prescriptions stay. Offline, details that left cannot be shown.</source>
        <translation>Ils sont relus quand quelqu’un ouvre le client. La liste, les modifications en attente et les anciennes ordonnances restent. Hors ligne, les détails partis ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>A phone writes into each photo where and when it was taken. The pictures stay as they are; what was attached before keeps what it has.</source>
        <translation>Un téléphone écrit dans chaque photo où et quand elle a été prise. Les images ne changent pas ; ce qui a été joint avant garde ce qu’il a.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>Données et vie privée</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 10 MB</source>
        <translation>PNG ou JPEG, 10 Mo au plus</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This stands at the head of every sheet you print.</source>
        <translation>Ceci figure en tête de chaque feuille imprimée.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use a token and store id instead</source>
        <translation>Utiliser un jeton et un identifiant de magasin</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>With the e-mail and password of your JOptic account.</source>
        <translation>Avec l’e-mail et le mot de passe de votre compte JOptic.</translation>
    </message>
    <message>
        <source>Starts a service on this computer; nothing leaves it.</source>
        <translation>Lance un service sur cet ordinateur ; rien n’en sort.</translation>
    </message>
    <message>
        <source>Sign in to your shop</source>
        <translation>Connectez-vous à votre magasin</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>JOptic Desktop</source>
        <translation>JOptic Desktop</translation>
    </message>
    <message>
        <source>Kept encrypted on this computer,</source>
        <translation>Gardé chiffré sur cet ordinateur,</translation>
    </message>
    <message>
        <source>and at hand when the line is down.</source>
        <translation>et disponible même hors connexion.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>checked {time}</source>
        <translation>vérifié {time}</translation>
    </message>
    <message>
        <source>sending {name}</source>
        <translation>envoi de {name}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Service fails since {time}</source>
        <translation>Service en panne depuis {time}</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Service en panne</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Network sign-in needed</source>
        <translation>Connexion au réseau requise</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>Rien ne s’enregistre</translation>
    </message>
    <message>
        <source>saved by {who}</source>
        <translation>enregistré par {who}</translation>
    </message>
    <message>
        <source>oldest {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>données d’exemple</translation>
    </message>
    <message>
        <source>local service</source>
        <translation>service local</translation>
    </message>
    <message>
        <source>The service runs on this computer: its line is not encrypted.</source>
        <translation>Le service tourne sur cet ordinateur : sa liaison n’est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>StayChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept encrypted, under the key of this computer.</source>
        <translation>Gardé chiffré, avec la clé de cet ordinateur.</translation>
    </message>
    <message>
        <source>Forgotten when the program ends; each start asks for the password.</source>
        <translation>Oublié à la fermeture ; chaque démarrage demande le mot de passe.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Étape {number} sur {count} : {title}</translation>
    </message>
</context>
<context>
    <name>StoreView</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Se connecter avec un autre compte</translation>
    </message>
    <message>
        <source>{who} works in several stores.</source>
        <translation>{who} travaille dans plusieurs magasins.</translation>
    </message>
    <message>
        <source>None of the stores of {who} can be worked in yet.</source>
        <translation>Aucun des magasins de {who} n’est encore utilisable.</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Choisissez le magasin</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Switch store</source>
        <translation>Changer de magasin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Asking the service for the others…</source>
        <translation>Demande des autres au service…</translation>
    </message>
    <message>
        <source>The service does not tell the others: {reason}</source>
        <translation>Le service ne donne pas les autres : {reason}</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Half-typed forms are kept as drafts. What waits for a store goes out there alone.</source>
        <translation>Les fiches inachevées sont gardées en brouillon. Ce qui attend pour un magasin n’est envoyé que là.</translation>
    </message>
</context>
<context>
    <name>SyncCentre</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Compte {name}</translation>
    </message>
    <message>
        <source>Last check {time}</source>
        <translation>Vérifié {time}</translation>
    </message>
    <message>
        <source>nothing is lost while the line is down</source>
        <translation>rien ne se perd pendant une coupure</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Centre de synchronisation</translation>
    </message>
    <message>
        <source>Without name, contact, prescription, file names and token.</source>
        <translation>Sans nom, contact, ordonnance, noms de fichiers ni jeton.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>All has arrived</source>
        <translation>Tout est arrivé</translation>
    </message>
    <message>
        <source>Nothing waits and nothing needs you. What is saved from now on is listed here.</source>
        <translation>Rien n’attend et rien n’est à traiter. Ce qui sera enregistré apparaîtra ici.</translation>
    </message>
    <message>
        <source>A different e-mail</source>
        <translation>Un autre e-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Confirm all…</source>
        <translation>Tout confirmer…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>The same person: apply my data</source>
        <translation>Même personne : appliquer mes données</translation>
    </message>
    <message>
        <source>A different e-mail…</source>
        <translation>Un autre e-mail…</translation>
    </message>
    <message>
        <source>Open existing</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Create again from this copy</source>
        <translation>Recréer à partir de cette copie</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Discard this change…</source>
        <translation>Abandonner cette modification…</translation>
    </message>
    <message>
        <source>{verb} {name}, saved by {who}. It is sent under {account}; its history names both.</source>
        <translation>{verb} : {name}. Enregistré par {who}, envoyé sous le compte {account} ; l’historique nomme les deux.</translation>
    </message>
    <message>
        <source>Confirm this change?</source>
        <translation>Confirmer cette modification ?</translation>
    </message>
    <message>
        <source>Saved by {whose}. They are sent under {account}; their history names both.</source>
        <translation>Enregistré par {whose}. L’envoi se fait sous le compte {account} ; l’historique nomme les deux.</translation>
    </message>
    <message>
        <source>Confirm and send</source>
        <translation>Confirmer et envoyer</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>Abandonner cette modification ?</translation>
    </message>
    <message>
        <source>{name} is not created, and whatever was saved of this customer since is given up too.</source>
        <translation>{name} n’est pas créé, et tout ce qui a été enregistré depuis pour ce client est abandonné aussi.</translation>
    </message>
    <message>
        <source>What was typed for {name} is not sent. Its history stays.</source>
        <translation>La saisie pour {name} n’est pas envoyée. Son historique reste.</translation>
    </message>
    <message>
        <source>{name} is not deleted and comes back into the list.</source>
        <translation>{name} n’est pas supprimé et revient dans la liste.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Changes, what needs you first</source>
        <translation>Modifications, à traiter d’abord</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <source>The change that is chosen</source>
        <translation>La modification choisie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>{who} saved it on this computer. You may not write on the service either: somebody who may write confirms it.</source>
        <translation>{who} l’a enregistrée sur cet ordinateur. Vous ne pouvez pas modifier non plus : une personne autorisée la confirme.</translation>
    </message>
    <message>
        <source>{who} saved it on this computer. It is sent under your account, {account}, once you confirm it.</source>
        <translation>{who} l’a enregistrée sur cet ordinateur. Elle est envoyée sous votre compte, {account}, après votre confirmation.</translation>
    </message>
    <message>
        <source>The customer was not deleted.</source>
        <translation>Le client n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Somebody else changed the same. Compare both versions and choose what holds; nothing is overwritten, and what was typed is kept here.</source>
        <translation>Quelqu’un d’autre a modifié la même chose. Comparez les deux versions et choisissez ce qui vaut ; rien n’est écrasé, et votre saisie est gardée ici.</translation>
    </message>
    <message>
        <source>What was typed is kept here: create the customer again from what this computer knows, or discard it.</source>
        <translation>Votre saisie est gardée ici : recréez le client avec ce que cet ordinateur connaît, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>What was typed is kept here: correct it and save again, or discard it.</source>
        <translation>Votre saisie est gardée ici : corrigez-la et enregistrez à nouveau, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>What was typed is kept here.</source>
        <translation>Votre saisie est gardée ici.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Premier envoi</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Deletion of</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Kept differently</source>
        <translation>Gardé autrement</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>E-mail in use</source>
        <translation>E-mail déjà utilisé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>{who} ({n})</source>
        <translation>{who} ({n})</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Toute la fiche</translation>
    </message>
    <message>
        <source>{names} ({sent} of {all} sent)</source>
        <translation>{names} ({sent} sur {all} envoyés)</translation>
    </message>
    <message>
        <source>distance prescription</source>
        <translation>correction de loin</translation>
    </message>
    <message>
        <source>intermediate prescription</source>
        <translation>correction intermédiaire</translation>
    </message>
    <message>
        <source>near prescription</source>
        <translation>correction de près</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>Pattern of a time of day to the second, in Qt&apos;s letters</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>A later edit joined it</source>
        <translation>Modification suivante jointe</translation>
    </message>
    <message>
        <source>Not through yet</source>
        <translation>Pas encore passé</translation>
    </message>
    <message>
        <source>Overtaken by a later change</source>
        <translation>Dépassé par une modification suivante</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>De nouveau en attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Stopped, a person decides</source>
        <translation>Arrêté, à décider par une personne</translation>
    </message>
    <message>
        <source>On the service</source>
        <translation>Sur le service</translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation>{what} : {note}</translation>
    </message>
    <message>
        <source>Saved on this computer by {who}</source>
        <translation>Enregistré sur cet ordinateur par {who}</translation>
    </message>
    <message>
        <source>Confirmed by {who}</source>
        <translation>Confirmé par {who}</translation>
    </message>
    <message>
        <source>Sent under {who}</source>
        <translation>Envoyé sous le compte {who}</translation>
    </message>
    <message>
        <source>discarded by hand</source>
        <translation>abandonné à la main</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>replaced by a corrected one</source>
        <translation>remplacé par une version corrigée</translation>
    </message>
    <message>
        <source>deleted before it was ever sent</source>
        <translation>supprimé avant tout envoi</translation>
    </message>
    <message>
        <source>the customer is to be deleted</source>
        <translation>le client est à supprimer</translation>
    </message>
    <message>
        <source>its customer was given up</source>
        <translation>son client a été abandonné</translation>
    </message>
    <message>
        <source>the program ended while sending</source>
        <translation>le programme s’est arrêté pendant l’envoi</translation>
    </message>
    <message>
        <source>applied to the customer who has this e-mail</source>
        <translation>appliqué au client qui a cet e-mail</translation>
    </message>
    <message>
        <source>created again as a new customer</source>
        <translation>recréé comme nouveau client</translation>
    </message>
    <message>
        <source>nothing was left to choose</source>
        <translation>il ne restait rien à choisir</translation>
    </message>
    <message>
        <source>Decided: {choices}</source>
        <translation>Décidé : {choices}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Saved {time} by {who}</source>
        <translation>Enregistré {time} par {who}</translation>
    </message>
    <message>
        <source>{state}, {time}</source>
        <translation>{state}, {time}</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>An earlier change of the same customer, saved by {who}, is not confirmed yet.</source>
        <translation>Une modification précédente du même client, enregistrée par {who}, n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>After one to confirm</source>
        <translation>Après une à confirmer</translation>
    </message>
    <message>
        <source>No certain answer came back. It is looked for on the service before anything is sent again.</source>
        <translation>Aucune réponse certaine n’est revenue. Le service est interrogé avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>An earlier change of {who} asks for the same e-mail and needs you first.</source>
        <translation>Une modification précédente de {who} demande la même adresse e-mail et vous attend d’abord.</translation>
    </message>
    <message>
        <source>After one that needs you</source>
        <translation>Après une à décider</translation>
    </message>
    <message>
        <source>After an earlier one</source>
        <translation>Après la précédente</translation>
    </message>
    <message>
        <source>An earlier change of the same customer goes first.</source>
        <translation>Une modification précédente du même client passe d’abord.</translation>
    </message>
    <message>
        <source>You may not write</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>You may look but not write on the service: it waits on this computer until somebody who may write confirms it.</source>
        <translation>Vous pouvez consulter, pas modifier sur le service : la confirmation d’une personne autorisée est attendue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>It goes out once the service answers.</source>
        <translation>L’envoi se fait dès que le service répond.</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>There is no line to the service. It goes out by itself when there is one.</source>
        <translation>Pas de connexion au service. L’envoi se fait tout seul dès qu’elle revient.</translation>
    </message>
    <message>
        <source>Network sign-in</source>
        <translation>Connexion au réseau</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own before it lets anything through.</source>
        <translation>Ce réseau demande sa propre connexion avant de laisser passer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Service en panne</translation>
    </message>
    <message>
        <source>The service fails at the moment. It is tried again by itself.</source>
        <translation>Le service est en panne pour le moment. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>The service no longer accepts this session. It goes out after a new sign-in.</source>
        <translation>Le service n’accepte plus cette session. L’envoi se fait après une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sending is paused. It goes out when you resume.</source>
        <translation>L’envoi est en pause. Il reprend quand vous le demandez.</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>Rien ne s’enregistre</translation>
    </message>
    <message>
        <source>This computer cannot note what it sends, so nothing is sent.</source>
        <translation>Cet ordinateur ne peut pas noter ce qu’il envoie, donc rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>It did not get through yet and is tried again by itself.</source>
        <translation>Pas encore passé ; un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Goes next</source>
        <translation>Le prochain</translation>
    </message>
    <message>
        <source>It goes out in its turn.</source>
        <translation>L’envoi se fait à son tour.</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Annulable</translation>
    </message>
    <message>
        <source>It waits a moment, so that it can be undone.</source>
        <translation>Un court délai permet encore d’annuler.</translation>
    </message>
    <message>
        <source>Again at {time}</source>
        <translation>Nouvel essai à {time}</translation>
    </message>
    <message>
        <source>It did not get through and is tried again at {time}.</source>
        <translation>Pas encore passé ; nouvel essai à {time}.</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Pattern of a time of day, in Qt&apos;s letters</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern of a day of this year, in Qt&apos;s letters</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Pattern of a whole date, in Qt&apos;s letters</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was changed. Unlock the key ring and try again, or type what opens them.</source>
        <translation>Rien n’a été modifié. Déverrouillez le trousseau et réessayez, ou saisissez ce qui les ouvre.</translation>
    </message>
    <message>
        <source>JOptic Desktop is open already</source>
        <translation>JOptic Desktop est déjà ouvert</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation>Continuez dans l’autre fenêtre, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>A file on this computer is damaged</source>
        <translation>Un fichier de cet ordinateur est endommagé</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the folder as it is and ask for help.</source>
        <translation>Rien n’a été modifié. Gardez le dossier tel quel et demandez de l’aide.</translation>
    </message>
    <message>
        <source>This program is too old for these files</source>
        <translation>Ce programme est trop ancien pour ces fichiers</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installez la version récente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The files here stay locked</source>
        <translation>Les fichiers d’ici restent verrouillés</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the key ring, or bring the key file back.</source>
        <translation>Rien n’a été modifié. Déverrouillez le trousseau, ou remettez le fichier de clé.</translation>
    </message>
    <message>
        <source>JOptic Desktop cannot start</source>
        <translation>JOptic Desktop ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce qui était enregistré est sauf.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Make room on this disk, then try again.</source>
        <translation>Libérez de la place sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Let this disk and folder be written to, then try again.</source>
        <translation>Autorisez l’écriture sur ce disque et ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>You may not write to this folder</source>
        <translation>Vous ne pouvez pas écrire dans ce dossier</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to, then try again.</source>
        <translation>Demandez ce droit à la personne qui gère cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation>Un fichier est dans le chemin</translation>
    </message>
    <message>
        <source>Move or rename that file, then try again.</source>
        <translation>Déplacez ou renommez ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <translation>Le disque refuse l’écriture</translation>
    </message>
    <message>
        <source>Look whether the disk is there and free, then try again.</source>
        <translation>Vérifiez que le disque est là et libre, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
</context>
<context>
    <name>_FilterList</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>_PersonStrip</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>_ShopBlock</name>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Too late: the service has heard of it.</source>
        <translation>Trop tard : le service l’a déjà appris.</translation>
    </message>
</context>
</TS>
