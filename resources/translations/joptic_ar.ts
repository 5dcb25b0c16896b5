<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>تعذرت قراءة جواب الخدمة.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy, as http://proxy.example:3128 is.</source>
        <translation>هذا ليس عنوان وكيل، مثل ⁦http://proxy.example:3128⁩.</translation>
    </message>
    <message>
        <source>Only https is allowed to another computer: the address must begin with https://</source>
        <translation>لا يُسمح إلا بـ https إلى حاسوب آخر: يجب أن يبدأ العنوان بـ ⁦https://⁩</translation>
    </message>
    <message>
        <source>The token is empty or holds characters that cannot be sent: copy it again.</source>
        <translation>رمز الوصول فارغ أو فيه أحرف لا يمكن إرسالها: انسخه من جديد.</translation>
    </message>
    <message>
        <source>The store id is empty or holds characters that cannot be sent: copy it again.</source>
        <translation>معرّف المتجر فارغ أو فيه أحرف لا يمكن إرسالها: انسخه من جديد.</translation>
    </message>
    <message>
        <source>This is not an address of a service, as https://joptic.jethings.com is.</source>
        <translation>هذا ليس عنوان خدمة، مثل ⁦https://joptic.jethings.com⁩.</translation>
    </message>
    <message>
        <source>Give the service&apos;s address alone, without a path, a user name or a query.</source>
        <translation>اكتب عنوان الخدمة وحده، بدون مسار أو اسم مستخدم أو استعلام.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>{0} cannot be reached. Check the internet connection.</source>
        <translation>تعذر الوصول إلى {0}. تحقق من الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>تأخرت الخدمة كثيرًا في الجواب.</translation>
    </message>
    <message>
        <source>The connection to the service broke.</source>
        <translation>انقطع الاتصال بالخدمة.</translation>
    </message>
    <message>
        <source>The connection broke before everything was sent.</source>
        <translation>انقطع الاتصال قبل إرسال كل شيء.</translation>
    </message>
    <message>
        <source>Another page answered in place of the service: sign in to this network, or check the service&apos;s address.</source>
        <translation>أجابت صفحة أخرى بدل الخدمة: سجل الدخول إلى هذه الشبكة، أو تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>The service&apos;s address leads elsewhere. Check the address in the settings.</source>
        <translation>عنوان الخدمة يؤدي إلى مكان آخر. تحقق من العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>This address does not know the call. Check the service&apos;s address in the settings.</source>
        <translation>هذا العنوان لا يعرف الطلب. تحقق من عنوان الخدمة في الإعدادات.</translation>
    </message>
    <message>
        <source>The service does not work at the moment.</source>
        <translation>الخدمة لا تعمل حاليًا.</translation>
    </message>
    <message>
        <source>The service&apos;s address answers with a web page: sign in to this network, or check the service&apos;s address.</source>
        <translation>عنوان الخدمة يجيب بصفحة ويب: سجل الدخول إلى هذه الشبكة، أو تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Something between this computer and the service refused the call.</source>
        <translation>شيء ما بين هذا الحاسوب والخدمة رفض الطلب.</translation>
    </message>
    <message>
        <source>It is not known whether the service carried this out.</source>
        <translation>لا يُعرف هل نفذت الخدمة هذا الطلب.</translation>
    </message>
    <message>
        <source>The service has carried this out.</source>
        <translation>نفذت الخدمة هذا الطلب.</translation>
    </message>
    <message>
        <source>The service does not accept these data.</source>
        <translation>الخدمة لا تقبل هذه البيانات.</translation>
    </message>
    <message>
        <source>The service does not accept a file under this name.</source>
        <translation>الخدمة لا تقبل ملفًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>The service does not accept this e-mail and password.</source>
        <translation>الخدمة لا تقبل هذا البريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>Sign in again: the service no longer accepts this session.</source>
        <translation>سجل الدخول من جديد: لم تعد الخدمة تقبل هذه الجلسة.</translation>
    </message>
    <message>
        <source>This account has no access to this store.</source>
        <translation>هذا الحساب لا يفتح هذا المتجر.</translation>
    </message>
    <message>
        <source>This account may read this store but not change it. The owner of the store can.</source>
        <translation>يستطيع هذا الحساب قراءة هذا المتجر دون تعديله. مالك المتجر يستطيع ذلك.</translation>
    </message>
    <message>
        <source>The service has no such customer in this store.</source>
        <translation>لا يوجد هذا الزبون لدى الخدمة في هذا المتجر.</translation>
    </message>
    <message>
        <source>Another customer of this store already has this e-mail.</source>
        <translation>هذا البريد الإلكتروني مسجل لدى زبون آخر في هذا المتجر.</translation>
    </message>
    <message>
        <source>The data of this customer are too long to be sent.</source>
        <translation>بيانات هذا الزبون أطول من أن تُرسل.</translation>
    </message>
    <message>
        <source>The service does not accept an upload of this size.</source>
        <translation>الخدمة لا تقبل ملفات بهذا الحجم.</translation>
    </message>
    <message>
        <source>The service asks to wait a little.</source>
        <translation>تطلب الخدمة الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>A file of this save can no longer be read on this computer: {0}</source>
        <translation>لم تعد قراءة ملف من هذا الحفظ ممكنة على هذا الحاسوب: {0}</translation>
    </message>
    <message>
        <source>These data hold characters that cannot be sent.</source>
        <translation>في هذه البيانات أحرف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>There is no usable token. Sign in again.</source>
        <translation>لا يوجد رمز وصول صالح. سجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted, so nothing was sent.</source>
        <translation>شهادة الخدمة غير موثوقة، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection. Check the proxy in the settings.</source>
        <translation>الوكيل يرفض الاتصال. تحقق من الوكيل في الإعدادات.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too big.</source>
        <translation>جواب الخدمة كبير جدًا.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>هذه ليست شهادة بصيغة PEM، التي تبدأ بـ ⁦-----BEGIN CERTIFICATE-----⁩.</translation>
    </message>
    <message>
        <source>The service answered with another customer.</source>
        <translation>أجابت الخدمة بزبون آخر.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is nested too deep.</source>
        <translation>جواب الخدمة معقد أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not as agreed: {0}.</source>
        <translation>جواب الخدمة ليس كما هو متفق عليه: {0}.</translation>
    </message>
    <message>
        <source>The service&apos;s answer holds characters that cannot be stored.</source>
        <translation>في جواب الخدمة أحرف لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>The passphrase file {0} cannot be read.</source>
        <translation>تعذرت قراءة ملف عبارة المرور {0}.</translation>
    </message>
    <message>
        <source>The program met a fault that it did not foresee. What was saved is safe.</source>
        <translation>صادف البرنامج خطأ غير متوقع. ما حُفظ سليم.</translation>
    </message>
    <message>
        <source>Write {0} waits for no confirmation of yours.</source>
        <translation>التغيير رقم {0} لا ينتظر تأكيدك.</translation>
    </message>
    <message>
        <source>{0} cannot be read any more.</source>
        <translation>لم تعد قراءة {0} ممكنة.</translation>
    </message>
    <message>
        <source>{0} is a folder: choose the files in it.</source>
        <translation>{0} مجلد: اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>تعذرت قراءة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>الملف {0} فارغ.</translation>
    </message>
    <message>
        <source>{0} is too large: {1} MB, at most {2} MB go through.</source>
        <translation>الملف {0} كبير جدًا: ⁦{1} MB⁩، والحد الأقصى ⁦{2} MB⁩.</translation>
    </message>
    <message>
        <source>{0} is not accepted: use PDF, JPEG, PNG or WEBP.</source>
        <translation>الملف {0} غير مقبول: استعمل PDF أو JPEG أو PNG أو WEBP.</translation>
    </message>
    <message>
        <source>{0} is damaged: save it anew in a viewer of pictures, then add it.</source>
        <translation>الملف {0} تالف: احفظه من جديد في برنامج للصور، ثم أضفه.</translation>
    </message>
    <message>
        <source>A field name has letters, digits and _, begins with a letter, and is not jsonData.</source>
        <translation>يتكون اسم الحقل من أحرف لاتينية وأرقام و⁦_⁩، ويبدأ بحرف، ولا يكون jsonData.</translation>
    </message>
    <message>
        <source>The certificate file {0} cannot be read as PEM.</source>
        <translation>تعذرت قراءة ملف الشهادة {0} بصيغة PEM.</translation>
    </message>
    <message>
        <source>The certificate file {0} is too large.</source>
        <translation>ملف الشهادة {0} كبير جدًا.</translation>
    </message>
    <message>
        <source>This customer is to be deleted: take that back first.</source>
        <translation>هذا الزبون سيُحذف: تراجع عن الحذف أولًا.</translation>
    </message>
    <message>
        <source>Write {0} is no conflict any more.</source>
        <translation>لم يعد التغيير رقم {0} تعارضًا.</translation>
    </message>
    <message>
        <source>Something changed meanwhile: look at the conflict again.</source>
        <translation>تغيّر شيء أثناء ذلك: راجع التعارض من جديد.</translation>
    </message>
    <message>
        <source>What the service holds is not known on this computer: send again, and it is read.</source>
        <translation>ما لدى الخدمة غير معروف على هذا الحاسوب: أعد الإرسال، فيُقرأ.</translation>
    </message>
    <message>
        <source>Not chosen yet: {0}.</source>
        <translation>لم يُختر بعد: {0}.</translation>
    </message>
    <message>
        <source>There is no write {0}.</source>
        <translation>لا يوجد تغيير رقم {0}.</translation>
    </message>
    <message>
        <source>Not all that a new customer needs is known here: type the customer in as a new one, then discard this.</source>
        <translation>لا يُعرف هنا كل ما يلزم لزبون جديد: أدخل الزبون كزبون جديد، ثم تجاهل هذا التغيير.</translation>
    </message>
    <message>
        <source>This cannot be decided of write {0}: it goes by itself.</source>
        <translation>لا يمكن هذا القرار للتغيير رقم {0}: فهو يُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>This cannot be decided of write {0}: it stopped for another reason.</source>
        <translation>لا يمكن هذا القرار للتغيير رقم {0}: فقد توقف لسبب آخر.</translation>
    </message>
    <message>
        <source>This was decided meanwhile, or went on by itself: look at it again.</source>
        <translation>حُسم هذا أثناء ذلك، أو استمر تلقائيًا: راجعه من جديد.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this arrived: have it looked for again, or discard it.</source>
        <translation>لا يُعرف بعد هل وصل هذا: اطلب البحث عنه من جديد، أو تجاهله.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The embedded server did not start.</source>
        <translation>لم تبدأ الخدمة المدمجة.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Too short: {0} letters or more.</source>
        <translation>قصيرة جدًا: {0} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>A PIN has digits alone.</source>
        <translation>رمز PIN أرقام فقط.</translation>
    </message>
    <message>
        <source>A PIN has {0} digits or more.</source>
        <translation>عدد أرقام رمز PIN هو {0} على الأقل.</translation>
    </message>
    <message>
        <source>A PIN has at most {0} digits.</source>
        <translation>عدد أرقام رمز PIN هو {0} على الأكثر.</translation>
    </message>
    <message>
        <source>Too easy to guess: no rows as 123456 or 111111.</source>
        <translation>سهل التخمين: لا تستعمل أرقامًا متتالية مثل 123456 أو 111111.</translation>
    </message>
    <message>
        <source>Make a recovery code first: it opens the screen when the PIN is off and the line is down.</source>
        <translation>أنشئ رمز استرداد أولًا: يفتح الشاشة عندما يتوقف رمز PIN وينقطع الاتصال.</translation>
    </message>
    <message>
        <source>Wait {0} seconds.</source>
        <translation>انتظر {0} ث.</translation>
    </message>
    <message>
        <source>The PIN is off.</source>
        <translation>رمز PIN متوقف.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>رمز PIN غير صحيح.</translation>
    </message>
    <message>
        <source>This e-mail or password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Somebody else works here: sign in as who locked it.</source>
        <translation>يعمل هنا شخص آخر: سجل الدخول بحساب من قفل الشاشة.</translation>
    </message>
    <message>
        <source>Changes of this person still wait to be sent: send them or give them up first.</source>
        <translation>ما زالت تغييرات هذا الشخص في انتظار الإرسال: أرسلها أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <source>Nothing is known of this person on this computer.</source>
        <translation>لا يُعرف شيء عن هذا الشخص على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This store waits for the service&apos;s approval.</source>
        <translation>هذا المتجر في انتظار موافقة الخدمة.</translation>
    </message>
    <message>
        <source>The service rejected this store.</source>
        <translation>رفضت الخدمة هذا المتجر.</translation>
    </message>
    <message>
        <source>This store is not active.</source>
        <translation>هذا المتجر غير مفعّل.</translation>
    </message>
    <message>
        <source>Sign in to this store&apos;s service first.</source>
        <translation>سجل الدخول أولًا إلى خدمة هذا المتجر.</translation>
    </message>
    <message>
        <source>Sign in as somebody who works in this store.</source>
        <translation>سجل الدخول بحساب شخص يعمل في هذا المتجر.</translation>
    </message>
    <message>
        <source>Write the shop&apos;s domain, as optique-atlas.example.</source>
        <translation>اكتب نطاق المحل، مثل ⁦optique-atlas.example⁩.</translation>
    </message>
    <message>
        <source>{0} is too long: at most {1} characters.</source>
        <translation>{0}: النص طويل جدًا (الحد الأقصى: {1}).</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The logo is no picture that can be printed.</source>
        <translation>الشعار ليس صورة يمكن طباعتها.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>الشعار كبير جدًا.</translation>
    </message>
    <message>
        <source>Write the e-mail and the password.</source>
        <translation>اكتب البريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>No store is in use.</source>
        <translation>لا يوجد متجر مستعمل.</translation>
    </message>
    <message>
        <source>It is on its way already: too late to take it back.</source>
        <translation>هو في طريقه بالفعل: فات أوان التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another folder, or make room.</source>
        <translation>لم يُكتب شيء. اختر مجلدًا آخر، أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>Nothing was written ({0}). Choose another folder, or make room.</source>
        <translation>لم يُكتب شيء ({0}). اختر مجلدًا آخر، أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>The kept file {0} is missing or cannot be read.</source>
        <translation>الملف المحفوظ {0} ناقص أو تعذرت قراءته.</translation>
    </message>
    <message>
        <source>The kept file {0} was altered or cut.</source>
        <translation>الملف المحفوظ {0} غُيّر أو قُطع.</translation>
    </message>
    <message>
        <source>That is not the name of a kept file.</source>
        <translation>هذا ليس اسم ملف محفوظ.</translation>
    </message>
    <message>
        <source>There is no copy of this store on this computer yet.</source>
        <translation>لا توجد نسخة من هذا المتجر على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>{0} was found damaged.</source>
        <translation>وُجد الملف {0} تالفًا.</translation>
    </message>
    <message>
        <source>The disk refuses to write {0}, nothing was saved: {1}.</source>
        <translation>القرص يرفض كتابة {0}، ولم يُحفظ شيء: {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged. It is mended when the program starts again.</source>
        <translation>الملف {0} تالف. يُصلح عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>{0} is closed.</source>
        <translation>الملف {0} مغلق.</translation>
    </message>
    <message>
        <source>Another program holds {0}, nothing was saved.</source>
        <translation>برنامج آخر يستعمل {0}، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>الملف {0} ناقص.</translation>
    </message>
    <message>
        <source>SQLite {0} is too old: 3.51.3 is needed.</source>
        <translation>إصدار SQLite رقم {0} قديم جدًا: يلزم ⁦3.51.3⁩.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite does not encrypt: nothing was written.</source>
        <translation>مكتبة SQLite على هذا الحاسوب لا تشفّر: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The key does not open {0}.</source>
        <translation>المفتاح لا يفتح {0}.</translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <translation>القرص يرفض الكتابة</translation>
    </message>
    <message>
        <source>Write the passphrase or the recovery code.</source>
        <translation>اكتب عبارة المرور أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>The key ring has lost the key of this profile.</source>
        <translation>فقدت سلسلة المفاتيح مفتاح هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>This key file belongs to other files.</source>
        <translation>ملف المفتاح هذا يخص ملفات أخرى.</translation>
    </message>
    <message>
        <source>The key ring opens this profile already.</source>
        <translation>سلسلة المفاتيح تفتح هذا الملف الشخصي بالفعل.</translation>
    </message>
    <message>
        <source>This profile cannot be opened by a passphrase.</source>
        <translation>لا يمكن فتح هذا الملف الشخصي بعبارة مرور.</translation>
    </message>
    <message>
        <source>This profile cannot be opened by a recovery code.</source>
        <translation>لا يمكن فتح هذا الملف الشخصي برمز استرداد.</translation>
    </message>
    <message>
        <source>This profile cannot be opened by the key ring.</source>
        <translation>لا يمكن فتح هذا الملف الشخصي بسلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The last way to the key cannot be closed.</source>
        <translation>لا يمكن إلغاء آخر طريقة إلى المفتاح.</translation>
    </message>
    <message>
        <source>The key of this profile is not there.</source>
        <translation>مفتاح هذا الملف الشخصي غير موجود.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of JOptic Desktop: update the program.</source>
        <translation>كُتب ملف المفتاح بإصدار أحدث من JOptic Desktop: حدّث البرنامج.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>تعذرت قراءة {0}.</translation>
    </message>
    <message>
        <source>This profile has a key of its own.</source>
        <translation>لهذا الملف الشخصي مفتاح خاص به.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>A new profile needs a passphrase of {0} letters or more.</source>
        <translation>يحتاج ملف شخصي جديد إلى عبارة مرور من {0} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This profile is not kept in the key ring: give its passphrase.</source>
        <translation>هذا الملف الشخصي ليس في سلسلة المفاتيح: اكتب عبارة مروره.</translation>
    </message>
    <message>
        <source>The key ring has lost the key of this profile: give the passphrase or recovery code.</source>
        <translation>فقدت سلسلة المفاتيح مفتاح هذا الملف الشخصي: اكتب عبارة المرور أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>This recovery code does not open the profile.</source>
        <translation>رمز الاسترداد هذا لا يفتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>This profile has no passphrase and no recovery code.</source>
        <translation>ليس لهذا الملف الشخصي عبارة مرور ولا رمز استرداد.</translation>
    </message>
    <message>
        <source>The key file of this profile is missing; its files stay as they are.</source>
        <translation>ملف مفتاح هذا الملف الشخصي ناقص؛ وتبقى ملفاته كما هي.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>عبارة المرور هذه لا تفتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the profile.</source>
        <translation>عبارة المرور أو رمز الاسترداد هذا لا يفتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>This stored key does not open the profile.</source>
        <translation>هذا المفتاح المخزن لا يفتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>The passphrase cannot be checked: what its check costs is damaged in keys.json. A recovery code opens the files.</source>
        <translation>لا يمكن التحقق من عبارة المرور: إعدادات التحقق في ⁦keys.json⁩ تالفة. رمز الاسترداد يفتح الملفات.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to check the passphrase: close other programs and try again.</source>
        <translation>ذاكرة هذا الحاسوب لا تكفي للتحقق من عبارة المرور: أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>The key ring does not keep what it is given: a passphrase is needed.</source>
        <translation>سلسلة المفاتيح لا تحفظ ما يُعطى لها: تلزم عبارة مرور.</translation>
    </message>
    <message>
        <source>There is no key ring on this computer: a passphrase is needed.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب: تلزم عبارة مرور.</translation>
    </message>
    <message>
        <source>The key ring is locked: unlock it, or a passphrase is needed.</source>
        <translation>سلسلة المفاتيح مقفلة: افتحها، وإلا تلزم عبارة مرور.</translation>
    </message>
    <message>
        <source>The key ring does not answer: a passphrase is needed.</source>
        <translation>سلسلة المفاتيح لا تجيب: تلزم عبارة مرور.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of JOptic Desktop: update the program.</source>
        <translation>كُتب {0} بإصدار أحدث من JOptic Desktop: حدّث البرنامج.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of JOptic Desktop: update the program.</source>
        <translation>كُتب هذا الملف الشخصي بإصدار أحدث من JOptic Desktop: حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The file {0} cannot be locked: it does not stay in its folder.</source>
        <translation>لا يمكن قفل الملف {0}: فهو لا يبقى في مجلده.</translation>
    </message>
    <message>
        <source>Another window of JOptic Desktop works with this profile.</source>
        <translation>نافذة أخرى من JOptic Desktop تعمل بهذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>{0} is empty; copies of it are in {1}.</source>
        <translation>الملف {0} فارغ؛ وتوجد نسخ منه في {1}.</translation>
    </message>
    <message>
        <source>{0} is missing; copies of it are in {1}.</source>
        <translation>الملف {0} ناقص؛ وتوجد نسخ منه في {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged; copies of it are in {1}.</source>
        <translation>الملف {0} تالف؛ وتوجد نسخ منه في {1}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk or the folder is read-only</source>
        <translation>القرص أو المجلد للقراءة فقط</translation>
    </message>
    <message>
        <source>you are not allowed to write there</source>
        <translation>لا يُسمح لك بالكتابة هناك</translation>
    </message>
    <message>
        <source>a file stands in its place</source>
        <translation>يوجد ملف في مكانه</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written</source>
        <translation>تعذرت الكتابة في المجلد {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made</source>
        <translation>تعذر إنشاء المجلد {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened</source>
        <translation>تعذر فتح المجلد {0}</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>القرص لا يجيب</translation>
    </message>
    <message>
        <source>{0}, nothing was saved: {1}.</source>
        <translation>{0}، ولم يُحفظ شيء: {1}.</translation>
    </message>
    <message>
        <source>saved again from the list of this computer: it may have been sent before</source>
        <translation>حُفظ من جديد من قائمة هذا الحاسوب: ربما أُرسل من قبل</translation>
    </message>
    <message>
        <source>The last saves for {0} were damaged, and taken from the list again. Attach their files once more.</source>
        <translation>تلفت آخر التغييرات المحفوظة لـ {0}، وأُخذت من القائمة من جديد. أرفق ملفاتها مرة أخرى.</translation>
    </message>
    <message>
        <source>The last saves for {0} and {1} more were damaged, and taken from the list again. Attach their files once more.</source>
        <translation>تلفت آخر التغييرات المحفوظة لـ {0} ولآخرين (العدد: {1})، وأُخذت من القائمة من جديد. أرفق ملفاتها مرة أخرى.</translation>
    </message>
    <message>
        <source>restored from a copy: it may have been sent since that was made</source>
        <translation>استُرجع من نسخة: ربما أُرسل بعد إنشائها</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and are mended. Nothing is missing.</source>
        <translation>تلفت السجلات على هذا الحاسوب وأُصلحت. لا ينقص شيء.</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and are mended. What could not be read is lost: compare the last days with your papers.</source>
        <translation>تلفت السجلات على هذا الحاسوب وأُصلحت. ما تعذرت قراءته ضاع: قارن الأيام الأخيرة بأوراقك.</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and are mended. What was saved after {0} may be missing: compare it with your papers.</source>
        <translation>تلفت السجلات على هذا الحاسوب وأُصلحت. ربما ينقص ما حُفظ بعد {0}: قارنه بأوراقك.</translation>
    </message>
    <message>
        <source>{0} is damaged, and there is no copy of it that can be read.</source>
        <translation>الملف {0} تالف، ولا توجد نسخة منه يمكن قراءتها.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>الملف {0} تالف.</translation>
    </message>
    <message>
        <source>A customer with this e-mail was created since this was first sent: perhaps the same, changed since.</source>
        <translation>أُنشئ زبون بهذا البريد الإلكتروني منذ أول إرسال: ربما هو نفسه، وعُدّل بعد ذلك.</translation>
    </message>
    <message>
        <source>The e-mail is held by a record that you cannot see: perhaps a deleted customer, or one of another store.</source>
        <translation>هذا البريد الإلكتروني مسجل في ملف لا تراه: ربما زبون محذوف، أو زبون متجر آخر.</translation>
    </message>
    <message>
        <source>It is not known whether this customer was created: what the service shows cannot be read.</source>
        <translation>لا يُعرف هل أُنشئ هذا الزبون: تعذرت قراءة ما تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>The sending was cut off: nobody can tell whether this arrived.</source>
        <translation>انقطع الإرسال: لا يمكن معرفة هل وصل هذا.</translation>
    </message>
    <message>
        <source>An unforeseen fault of this program: nobody can tell whether this was sent.</source>
        <translation>خطأ غير متوقع في هذا البرنامج: لا يمكن معرفة هل أُرسل هذا.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this arrived: the service cannot be asked about it. Everything else goes on.</source>
        <translation>لا يمكن معرفة هل وصل هذا: لا يمكن سؤال الخدمة عنه. كل ما عداه يستمر.</translation>
    </message>
    <message>
        <source>An unforeseen fault of this program: this was not sent.</source>
        <translation>خطأ غير متوقع في هذا البرنامج: لم يُرسل هذا.</translation>
    </message>
    <message>
        <source>This account may not read this store.</source>
        <translation>لا يستطيع هذا الحساب قراءة هذا المتجر.</translation>
    </message>
    <message>
        <source>The service no longer has this customer.</source>
        <translation>لم يعد هذا الزبون لدى الخدمة.</translation>
    </message>
    <message>
        <source>Changed on the service too: {0}.</source>
        <translation>تغيّر على الخدمة أيضًا: {0}.</translation>
    </message>
    <message>
        <source>This customer was never created on the service.</source>
        <translation>لم يُنشأ هذا الزبون على الخدمة قط.</translation>
    </message>
    <message>
        <source>The service fails on this record. It was tried {0} times; everything else goes on.</source>
        <translation>تفشل الخدمة مع هذا الملف. عدد المحاولات: {0}؛ وكل ما عداه يستمر.</translation>
    </message>
    <message>
        <source>Too large for the service: {0}. It refused {1} MB at once. Everything else was sent.</source>
        <translation>أكبر مما تقبله الخدمة: {0}. رفضت ⁦{1} MB⁩ دفعة واحدة. أُرسل كل ما عداه.</translation>
    </message>
    <message>
        <source>The connection breaks whenever these files are sent, so they may be too large: {0}. Everything else was sent.</source>
        <translation>ينقطع الاتصال كلما أُرسلت هذه الملفات، فربما هي كبيرة جدًا: {0}. أُرسل كل ما عداها.</translation>
    </message>
    <message>
        <source>There is no profile in {0}: joptic sign-in makes one, or joptic connect with a token.</source>
        <translation>لا يوجد ملف شخصي في {0}: ينشئه الأمر ⁦joptic sign-in⁩، أو ⁦joptic connect⁩ برمز وصول.</translation>
    </message>
    <message>
        <source>No store is connected yet.</source>
        <translation>لم يُربط أي متجر بعد.</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>{who} signs in again with the password.</source>
        <translation>يسجل {who} الدخول من جديد بكلمة المرور.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message>
        <source>Signed in as {0}.</source>
        <translation>تم تسجيل الدخول باسم {0}.</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Drop it here, browse, or paste a scan</source>
        <translation>أفلت، أو تصفح، أو الصق صورة</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>أفلت للإضافة</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>AttachFlow</name>
    <message>
        <source>Other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.jpg *.jpeg *.png *.webp)</source>
        <translation>وثائق وصور ‎(*.pdf *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>لم يُرفق أي ملف.</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>sent from this computer</source>
        <translation>المرسلة من هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Take this file away</source>
        <translation>إزالة هذا الملف</translation>
    </message>
    <message>
        <source>Own name for this kind of file</source>
        <translation>اسم خاص لهذا النوع من الملفات</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentTiles</name>
    <message>
        <source>Scan {day} {time}</source>
        <translation>صورة ممسوحة {day} {time}</translation>
    </message>
    <message>
        <source>Papers and photos ({kinds})</source>
        <translation>وثائق وصور ‎({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>drop anywhere on this window, browse, or Ctrl+V</source>
        <translation>أفلت الملفات في أي مكان من هذه النافذة، أو تصفح، أو ⁦Ctrl+V⁩</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Search by who or whom</source>
        <translation>ابحث باسم المستخدم أو الزبون</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>نوع العملية</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>وقت العملية</translation>
    </message>
    <message>
        <source>Audit, newest first</source>
        <translation>سجل العمليات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>عدد الأسطر: {count}</translation>
    </message>
    <message>
        <source>Export the audit?</source>
        <translation>تصدير سجل العمليات؟</translation>
    </message>
    <message>
        <source>The file names customers and who worked with them, and is not encrypted: whoever has it can read it. The audit tells that it was exported.</source>
        <translation>يذكر الملف أسماء الزبائن ومن تعامل معهم، وهو غير مشفر: يستطيع قراءته كل من يحصل عليه. ويُذكر التصدير في سجل العمليات.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>تصدير سجل العمليات</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>أسطر JSON ‎(*.jsonl)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>تم التصدير.</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>كل العمليات</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>لا يوجد سطر مطابق</translation>
    </message>
    <message>
        <source>Search for less, or for a longer time.</source>
        <translation>قلل كلمات البحث أو وسّع المدة.</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>التخلي عن تغيير</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Failed to unlock</source>
        <translation>فشل فتح القفل</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>محو محلي</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>عملية أخرى</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>{what}: nothing was written</source>
        <translation>{what}: لم يُكتب شيء</translation>
    </message>
    <message>
        <source>saved by {who}</source>
        <translation>حفظه {who}</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>what this computer held</source>
        <translation>ما كان يحفظه هذا الحاسوب</translation>
    </message>
    <message>
        <source>one person&apos;s data</source>
        <translation>بيانات شخص واحد</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>الوصفة الطبية</translation>
    </message>
    <message>
        <source>workshop slip</source>
        <translation>بطاقة الورشة</translation>
    </message>
    <message>
        <source>customer sheet</source>
        <translation>بطاقة الزبون</translation>
    </message>
    <message>
        <source>read-back card</source>
        <translation>بطاقة التأكيد</translation>
    </message>
    <message>
        <source>prescription: nothing was printed</source>
        <translation>الوصفة الطبية: لم يُطبع شيء</translation>
    </message>
    <message>
        <source>workshop slip: nothing was printed</source>
        <translation>بطاقة الورشة: لم يُطبع شيء</translation>
    </message>
    <message>
        <source>customer sheet: nothing was printed</source>
        <translation>بطاقة الزبون: لم يُطبع شيء</translation>
    </message>
    <message>
        <source>read-back card: nothing was printed</source>
        <translation>بطاقة التأكيد: لم يُطبع شيء</translation>
    </message>
    <message>
        <source>by the PIN</source>
        <translation>برمز PIN</translation>
    </message>
    <message>
        <source>by the passphrase or the recovery code</source>
        <translation>بعبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>by signing in</source>
        <translation>بتسجيل الدخول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>إلى غاية هذا اليوم</translation>
    </message>
    <message>
        <source>Before the first day.</source>
        <translation>قبل اليوم الأول.</translation>
    </message>
</context>
<context>
    <name>BornInput</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Choose the date</source>
        <translation>اختيار التاريخ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>ChoiceCounts</name>
    <message>
        <source>1 choice left: {names}</source>
        <translation>بقي اختيار واحد: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} choices left: {names}</source>
        <translation>
            <numerusform>لم يبق أي اختيار: {names}</numerusform>
            <numerusform>بقي اختيار واحد: {names}</numerusform>
            <numerusform>بقي اختياران: {names}</numerusform>
            <numerusform>بقيت {n} اختيارات: {names}</numerusform>
            <numerusform>بقي {n} اختيارًا: {names}</numerusform>
            <numerusform>بقي {n} اختيار: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>اكتب «%1» للمتابعة</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Keep all mine</source>
        <translation>الاحتفاظ بكل نسختي</translation>
    </message>
    <message>
        <source>Take all from the service</source>
        <translation>أخذ كل ما في الخدمة</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Each eye is chosen by itself.</source>
        <translation>يُختار لكل عين على حدة.</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>ما سيُحفظ</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>Nothing left to choose</source>
        <translation>لم يبق ما يُختار</translation>
    </message>
    <message>
        <source>This change goes by itself, or was decided elsewhere.</source>
        <translation>هذا التغيير يُرسل من تلقاء نفسه، أو حُسم في مكان آخر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Both versions stand here as soon as the service answers.</source>
        <translation>تظهر النسختان هنا حالما تجيب الخدمة.</translation>
    </message>
    <message>
        <source>Choices between values that are others now are open again.</source>
        <translation>تغيرت بعض القيم، فعليك الاختيار بينها من جديد.</translation>
    </message>
    <message>
        <source>Changed meanwhile.</source>
        <translation>حدث تغيير أثناء ذلك.</translation>
    </message>
    <message>
        <source>Two versions of {name}</source>
        <translation>نسختان من {name}</translation>
    </message>
    <message>
        <source>Changed on this computer at {time} by {who}</source>
        <translation>عُدّل على هذا الحاسوب {time} بواسطة {who}</translation>
    </message>
    <message>
        <source>and on the service, last {time}.</source>
        <translation>وعلى الخدمة، آخر مرة {time}.</translation>
    </message>
    <message>
        <source>Both began from the version of {time}.</source>
        <translation>كلتاهما انطلقت من نسخة {time}.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>this computer, {time}, {who}</source>
        <translation>هذا الحاسوب، {time}، {who}</translation>
    </message>
    <message>
        <source>Before, {time}</source>
        <translation>السابق، {time}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>on the service</source>
        <translation>على الخدمة</translation>
    </message>
    <message>
        <source>{unit}, {side}: {value}</source>
        <translation>{unit}، {side}: {value}</translation>
    </message>
    <message>
        <source>{choice}; changed: {values}</source>
        <translation>{choice}؛ تغيّر: {values}</translation>
    </message>
    <message>
        <source>All is chosen.</source>
        <translation>تم الاختيار كله.</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (نسختي)</translation>
    </message>
    <message>
        <source>{name} (service)</source>
        <translation>{name} (الخدمة)</translation>
    </message>
    <message>
        <source>Changed on one side only, and put together: {fields}.</source>
        <translation>عُدّلت من جهة واحدة فقط ودُمجت: {fields}.</translation>
    </message>
</context>
<context>
    <name>ConflictDesk</name>
    <message>
        <source>Saved on this computer.</source>
        <translation>تم الحفظ على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Write the service&apos;s address.</source>
        <translation>اكتب عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Write the store id.</source>
        <translation>اكتب معرّف المتجر.</translation>
    </message>
    <message>
        <source>Paste the token.</source>
        <translation>الصق رمز الوصول.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be sent: copy it again.</source>
        <translation>يحتوي على أحرف لا يمكن إرسالها: انسخه من جديد.</translation>
    </message>
    <message>
        <source>Token not accepted: it has expired, or a part is missing.</source>
        <translation>رمز الوصول غير مقبول: انتهت صلاحيته أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>This token gives no access to this store. Check the store id.</source>
        <translation>رمز الوصول هذا لا يفتح هذا المتجر. تحقق من معرّف المتجر.</translation>
    </message>
    <message>
        <source>The service does not accept this store id. Check it.</source>
        <translation>الخدمة لا تقبل معرّف المتجر هذا. تحقق منه.</translation>
    </message>
    <message>
        <source>The service asks to wait. Try again in {seconds} s.</source>
        <translation>تطلب الخدمة الانتظار. حاول من جديد بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Write your password again</source>
        <translation>اكتب كلمة المرور من جديد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Use a token instead</source>
        <translation>استعمال رمز وصول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>This account has no access to {shop}.</source>
        <translation>هذا الحساب لا يفتح {shop}.</translation>
    </message>
    <message>
        <source>{shop}: {state}.</source>
        <translation>{shop}: {state}.</translation>
    </message>
    <message>
        <source>What {who} saved here is sent only once you confirm it.</source>
        <translation>ما حفظه {who} هنا لا يُرسل إلا بعد تأكيدك.</translation>
    </message>
    <message>
        <source>The service asks for it. What you are typing stays, and all keeps working.</source>
        <translation>الخدمة تطلبها. ما تكتبه الآن لا يضيع، وكل شيء يستمر في العمل.</translation>
    </message>
    <message>
        <source>Write your e-mail.</source>
        <translation>اكتب البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Write it as name@shop.example.</source>
        <translation>اكتبه على شكل ⁦name@shop.example⁩.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>This e-mail was never confirmed. Open the message of JOptic in your mail.</source>
        <translation>لم يُؤكد هذا البريد الإلكتروني قط. افتح رسالة JOptic في بريدك.</translation>
    </message>
    <message>
        <source>The service does not accept this e-mail.</source>
        <translation>الخدمة لا تقبل هذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Waits for the service&apos;s approval</source>
        <translation>في انتظار موافقة الخدمة</translation>
    </message>
    <message>
        <source>Rejected by the service</source>
        <translation>رفضته الخدمة</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Connect with another token</source>
        <translation>الاتصال برمز وصول آخر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>في انتظار جواب الخدمة…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>This token names nobody. Is it the same person&apos;s as before?</source>
        <translation>رمز الوصول هذا لا يذكر اسمًا. هل هو للشخص نفسه كما في السابق؟</translation>
    </message>
    <message>
        <source>{shop} stays. What another account saved on this computer is sent only once you confirm it.</source>
        <translation>يبقى {shop} كما هو. ما حفظه حساب آخر على هذا الحاسوب لا يُرسل إلا بعد تأكيدك.</translation>
    </message>
    <message>
        <source>Proxy (optional)</source>
        <translation>الوكيل (Proxy، اختياري)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose a file with certificates…</source>
        <translation>اختيار ملف الشهادات…</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>إزالة الشهادات</translation>
    </message>
    <message>
        <source>None beside the system&apos;s</source>
        <translation>لا شيء غير شهادات النظام</translation>
    </message>
    <message>
        <source>{count} beside the system&apos;s</source>
        <translation>{count} إضافة إلى شهادات النظام</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات ‎(*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM form.</source>
        <translation>لا يحتوي {file} على أي شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>Certificates of your own authority (optional)</source>
        <translation>شهادات هيئة خاصة بك (اختياري)</translation>
    </message>
</context>
<context>
    <name>ConnectDesk</name>
    <message>
        <source>Connected as {0}.</source>
        <translation>تم الاتصال باسم {0}.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Service address</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Store id</source>
        <translation>معرّف المتجر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Use e-mail and password instead</source>
        <translation>استعمال البريد الإلكتروني وكلمة المرور</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>تجربة ببيانات تجريبية</translation>
    </message>
    <message>
        <source>With the store id and token of your JOptic account.</source>
        <translation>بمعرّف المتجر ورمز الوصول الخاصين بحسابك في JOptic.</translation>
    </message>
    <message>
        <source>Starts a service on this computer; nothing leaves it.</source>
        <translation>يشغّل خدمة على هذا الحاسوب؛ لا شيء يخرج منه.</translation>
    </message>
    <message>
        <source>Connect your shop</source>
        <translation>ربط المحل</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>ContactLines</name>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>CounterCommands</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Changed since this draft was typed: look before you save</source>
        <translation>تغيّر الملف منذ كتابة هذه المسودة: راجعه قبل الحفظ</translation>
    </message>
    <message>
        <source>The details came while you typed: look before you save</source>
        <translation>وصلت التفاصيل أثناء الكتابة: راجعها قبل الحفظ</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: what you typed stays</source>
        <translation>تغيّر الملف في مكان آخر: ما كتبته باقٍ</translation>
    </message>
    <message>
        <source>Not saved. What you typed is kept: try again.</source>
        <translation>لم يُحفظ. ما كتبته باقٍ: حاول من جديد.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>تم الحفظ على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>{name} has this e-mail</source>
        <translation>هذا البريد مسجل لدى {name}</translation>
    </message>
    <message>
        <source>{name} has this phone</source>
        <translation>هذا الهاتف مسجل لدى {name}</translation>
    </message>
    <message>
        <source>Same name and birth date as {name}</source>
        <translation>نفس الاسم وتاريخ الميلاد: {name}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو الجهة</translation>
    </message>
    <message>
        <source>Write it like name@example.com</source>
        <translation>اكتبه هكذا: ⁦name@example.com⁩</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 letters</source>
        <translation>البريد الإلكتروني 254 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Write as 12/05/1992</source>
        <translation>اكتبه هكذا: ⁦12/05/1992⁩</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>هذا التاريخ غير موجود</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>هذا اليوم لم يأت بعد</translation>
    </message>
    <message>
        <source>Not before 1900</source>
        <translation>ليس قبل 1900</translation>
    </message>
    <message>
        <source>At most {n} letters</source>
        <translation>{n} حرف على الأكثر</translation>
    </message>
    <message>
        <source>Hidden characters in it: type it</source>
        <translation>فيه أحرف خفية: اكتبه بنفسك</translation>
    </message>
    <message>
        <source>Write the first name</source>
        <translation>اكتب الاسم الشخصي</translation>
    </message>
    <message>
        <source>Write the last name</source>
        <translation>اكتب الاسم العائلي</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>Write the birth date</source>
        <translation>اكتب تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Write the phone: the service needs one</source>
        <translation>اكتب الهاتف: الخدمة تشترطه</translation>
    </message>
    <message>
        <source>Write the e-mail, or choose “no e-mail”</source>
        <translation>اكتب البريد، أو اختر «بلا بريد إلكتروني»</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>هذا ضروري</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>الاحتفاظ بما كتبته؟</translation>
    </message>
    <message>
        <source>It is not saved yet. A draft stays on this computer and is offered again.</source>
        <translation>لم يُحفظ بعد. تبقى مسودة على هذا الحاسوب وتُعرض من جديد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>الاحتفاظ كمسودة</translation>
    </message>
    <message>
        <source>Customers without e-mail</source>
        <translation>زبائن بلا بريد إلكتروني</translation>
    </message>
    <message>
        <source>The service asks for an e-mail. For a customer who has none a stand-in is sent, which ends with your shop’s domain. Nobody ever writes to it.</source>
        <translation>تشترط الخدمة بريدًا إلكترونيًا. للزبون الذي لا بريد له يُرسل عنوان بديل ينتهي بنطاق محلك. لا أحد يكتب إليه أبدًا.</translation>
    </message>
    <message>
        <source>Your shop’s domain</source>
        <translation>نطاق محلك</translation>
    </message>
    <message>
        <source>optique-atlas.example</source>
        <translation>optique-atlas.example</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this domain</source>
        <translation>استعمال هذا النطاق</translation>
    </message>
    <message>
        <source>Write it like optique-atlas.example</source>
        <translation>اكتبه هكذا: ⁦optique-atlas.example⁩</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message>
        <source>Write day, month and year: 12/05/1992.</source>
        <translation>اكتب اليوم والشهر والسنة: ⁦12/05/1992⁩.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>هذا اليوم غير موجود.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم لم يأت بعد.</translation>
    </message>
    <message>
        <source>Write a year from 1900 on.</source>
        <translation>اكتب سنة ابتداءً من 1900.</translation>
    </message>
</context>
<context>
    <name>DeleteFlow</name>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 leave the list at once and the service a moment later. After that, nothing brings them back.</source>
        <translation>يُزالون من القائمة فورًا، ومن الخدمة بعد لحظة، ولا يمكن استرجاعهم بعد ذلك: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أي زبون</translation>
    </message>
    <message>
        <source>Choose a customer in the list.</source>
        <translation>اختر زبونًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The service said: {words}</source>
        <translation>قالت الخدمة: {words}</translation>
    </message>
    <message>
        <source>Saved, but kept differently.</source>
        <translation>حُفظ، ولكن بشكل مختلف.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>The service keeps the old distance prescription: {values}.</source>
        <translation>الخدمة تحتفظ بوصفة الرؤية البعيدة القديمة: {values}.</translation>
    </message>
    <message>
        <source>The service keeps the old intermediate prescription: {values}.</source>
        <translation>الخدمة تحتفظ بوصفة الرؤية المتوسطة القديمة: {values}.</translation>
    </message>
    <message>
        <source>The service keeps the old near prescription: {values}.</source>
        <translation>الخدمة تحتفظ بوصفة الرؤية القريبة القديمة: {values}.</translation>
    </message>
    <message>
        <source>{name}: the service kept {kept} instead of {meant}.</source>
        <translation>{name}: احتفظت الخدمة بالقيمة {kept} بدل {meant}.</translation>
    </message>
    <message>
        <source>{distance}, {eye}</source>
        <translation>{distance}، {eye}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية أو الجهة</translation>
    </message>
    <message>
        <source>right eye</source>
        <translation>العين اليمنى</translation>
    </message>
    <message>
        <source>left eye</source>
        <translation>العين اليسرى</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>DropStrip</name>
    <message>
        <source>Drop a file here, or paste a scan with Ctrl+V</source>
        <translation>أفلت ملفًا هنا، أو الصق صورة ممسوحة بـ ⁦Ctrl+V⁩</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>أفلت للإرفاق</translation>
    </message>
</context>
<context>
    <name>DuplicateWarning</name>
    <message>
        <source>Open existing</source>
        <translation>فتح الموجود</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>EmailInput</name>
    <message>
        <source>This customer has no e-mail</source>
        <translation>لا بريد إلكتروني لهذا الزبون</translation>
    </message>
    <message>
        <source>has an e-mail?</source>
        <translation>له بريد إلكتروني؟</translation>
    </message>
    <message>
        <source>no e-mail?</source>
        <translation>بلا بريد إلكتروني؟</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>No shop yet</source>
        <translation>لا يوجد محل بعد</translation>
    </message>
    <message>
        <source>Connect your shop, or look around with sample customers.</source>
        <translation>اربط محلك، أو تعرّف على البرنامج بزبائن تجريبيين.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>تعذر عرض القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>لا أحد يطابق «{text}»</translation>
    </message>
    <message>
        <source>Check the spelling, or search by phone or e-mail.</source>
        <translation>تحقق من الكتابة، أو ابحث بالهاتف أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Create “{text}”</source>
        <translation>إنشاء «{text}»</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>لا زبون يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا زبائن بعد</translation>
    </message>
    <message>
        <source>The first one you add appears here.</source>
        <translation>أول زبون تضيفه يظهر هنا.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>ليست على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>This computer never saw the list, and the service cannot be reached. New customers can be added now.</source>
        <translation>لم يحصل هذا الحاسوب على القائمة بعد، والخدمة غير متاحة. يمكن إضافة زبائن جدد الآن.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسلت %1</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Prescription</source>
        <translation>وصفة طبية</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>بطاقة التعريف</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Own name…</source>
        <translation>اسم خاص…</translation>
    </message>
    <message>
        <source>A letter first, then letters, digits or _</source>
        <translation>حرف لاتيني أولًا، ثم أحرف أو أرقام أو ⁦_⁩</translation>
    </message>
    <message>
        <source>The service does not list files: only those sent from this computer are shown.</source>
        <translation>الخدمة لا تعرض الملفات: تظهر هنا الملفات المرسلة من هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>This is a folder: drop the files in it</source>
        <translation>هذا مجلد: أفلت الملفات التي فيه</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>تعذرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>Too large: {limit} at most</source>
        <translation>كبير جدًا: {limit} على الأكثر</translation>
    </message>
    <message>
        <source>Not accepted: use PDF, JPEG, PNG or WEBP</source>
        <translation>غير مقبول: استعمل PDF أو JPEG أو PNG أو WEBP</translation>
    </message>
    <message>
        <source>The same file as {name}</source>
        <translation>الملف نفسه: {name}</translation>
    </message>
    <message>
        <source>The file could not be copied: try again</source>
        <translation>تعذر نسخ الملف: حاول من جديد</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>sending {percent} %</source>
        <translation>جارٍ الإرسال {percent}%</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>أُرسلت {when}</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>مرفوضة: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>may replace the earlier prescription</source>
        <translation>قد تحل محل الوصفة السابقة</translation>
    </message>
    <message>
        <source>may replace the earlier ID card</source>
        <translation>قد تحل محل بطاقة التعريف السابقة</translation>
    </message>
    <message>
        <source>may replace the earlier file of this name</source>
        <translation>قد تحل محل الملف السابق بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>إزالة التصفية %1</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>إزالة كل التصفيات</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>تعارضات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Kept differently</source>
        <translation>محفوظة بشكل مختلف</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>الاسم: {name}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Sign? Press − or +.</source>
        <translation>الإشارة؟ اضغط − أو +.</translation>
    </message>
    <message>
        <source>Sign? Press − or +. With {0}, Add is {1}.</source>
        <translation>الإشارة؟ اضغط − أو +. مع {0} تكون الإضافة {1}.</translation>
    </message>
    <message>
        <source>{0} has no sign: it is read as {1}.</source>
        <translation>{0} بلا إشارة: تُقرأ {1}.</translation>
    </message>
    <message>
        <source>Read as {0}. For {1}, write the decimals.</source>
        <translation>تُقرأ {0}. إن كنت تقصد {1} فاكتب الكسور العشرية.</translation>
    </message>
    <message>
        <source>{0} can mean several powers: write the decimals.</source>
        <translation>{0} قد تعني قوى عدة: اكتب الكسور العشرية.</translation>
    </message>
    <message>
        <source>“{0}” is not a power: write it like −1.25.</source>
        <translation>«{0}» ليست قوة: اكتبها هكذا ⁦−1.25⁩.</translation>
    </message>
    <message>
        <source>“{0}” is not an axis: write 1 to 180.</source>
        <translation>«{0}» ليس محورًا: اكتب من 1 إلى 180.</translation>
    </message>
    <message>
        <source>{0} is between two steps: {1} or {2}?</source>
        <translation>{0} بين درجتين: {1} أم {2}؟</translation>
    </message>
    <message>
        <source>Sphere {0} does not exist: −39.00 to +49.00.</source>
        <translation>الكرة {0} غير موجودة: من ⁦−39.00⁩ إلى ⁦+49.00⁩.</translation>
    </message>
    <message>
        <source>Sphere {0} is unusual: check it.</source>
        <translation>الكرة {0} غير معتادة: تحقق منها.</translation>
    </message>
    <message>
        <source>High sphere: {0}.</source>
        <translation>كرة عالية: {0}.</translation>
    </message>
    <message>
        <source>Cylinder {0} does not exist: at most 19.75.</source>
        <translation>الأسطوانة {0} غير موجودة: 19.75 على الأكثر.</translation>
    </message>
    <message>
        <source>Cylinder {0} is unusual: check it.</source>
        <translation>الأسطوانة {0} غير معتادة: تحقق منها.</translation>
    </message>
    <message>
        <source>High cylinder: {0}.</source>
        <translation>أسطوانة عالية: {0}.</translation>
    </message>
    <message>
        <source>Axis {0} does not exist: write 1 to 180.</source>
        <translation>المحور {0} غير موجود: اكتب من 1 إلى 180.</translation>
    </message>
    <message>
        <source>Cylinder {0} needs an axis: write 1 to 180.</source>
        <translation>الأسطوانة {0} تحتاج إلى محور: اكتب من 1 إلى 180.</translation>
    </message>
    <message>
        <source>Axis 0 is written 180.</source>
        <translation>المحور 0 يُكتب 180.</translation>
    </message>
    <message>
        <source>Axis {0} without a cylinder.</source>
        <translation>المحور {0} بلا أسطوانة.</translation>
    </message>
    <message>
        <source>The sphere is missing: write it, or empty the eye.</source>
        <translation>تنقص الكرة: اكتبها، أو أفرغ خانات العين.</translation>
    </message>
    <message>
        <source>Cylinders with − and +: use one sign.</source>
        <translation>أسطوانات سالبة وموجبة معًا: استعمل إشارة واحدة.</translation>
    </message>
    <message>
        <source>Near is weaker than distance: {0}.</source>
        <translation>القريبة أضعف من البعيدة: {0}.</translation>
    </message>
    <message>
        <source>Not between distance and near.</source>
        <translation>ليست بين البعيدة والقريبة.</translation>
    </message>
    <message>
        <source>Cylinder {0}, elsewhere {1}.</source>
        <translation>الأسطوانة {0}، وفي موضع آخر {1}.</translation>
    </message>
    <message>
        <source>Axis {0}, elsewhere {1}.</source>
        <translation>المحور {0}، وفي موضع آخر {1}.</translation>
    </message>
    <message>
        <source>An addition is never −.</source>
        <translation>الإضافة لا تكون سالبة أبدًا.</translation>
    </message>
    <message>
        <source>Addition {0}: at most +5.00.</source>
        <translation>الإضافة {0}: ⁦+5.00⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>Addition {0} is unusual: check it.</source>
        <translation>الإضافة {0} غير معتادة: تحقق منها.</translation>
    </message>
    <message>
        <source>Additions differ: right {0}, left {1}.</source>
        <translation>الإضافتان مختلفتان: اليمنى {0}، اليسرى {1}.</translation>
    </message>
    <message>
        <source>Addition {0} at {1} years: usual is {2} to {3}.</source>
        <translation>الإضافة {0} في سن {1}: المعتاد من {2} إلى {3}.</translation>
    </message>
    <message>
        <source>Addition {0} at {1} years.</source>
        <translation>الإضافة {0} في سن {1}.</translation>
    </message>
    <message>
        <source>The eyes differ by {0} D.</source>
        <translation>الفرق بين العينين {0} ديوبتر.</translation>
    </message>
    <message>
        <source>The eyes differ by {0} D: much, check it.</source>
        <translation>الفرق بين العينين {0} ديوبتر: كبير، تحقق منه.</translation>
    </message>
    <message>
        <source>One eye is plus, the other minus.</source>
        <translation>إحدى العينين موجبة والأخرى سالبة.</translation>
    </message>
    <message>
        <source>Spherical eq. was {0}, is {1}.</source>
        <translation>المكافئ الكروي كان {0}، وصار {1}.</translation>
    </message>
    <message>
        <source>{0} characters are too many for a prescription.</source>
        <translation>{0} حرف، أكثر مما يلزم لوصفة طبية.</translation>
    </message>
    <message>
        <source>Hidden characters turn the order of this text: type it.</source>
        <translation>أحرف خفية تقلب ترتيب هذا النص: اكتبه بنفسك.</translation>
    </message>
    <message>
        <source>Two values for one eye: “{0}”.</source>
        <translation>قيمتان لعين واحدة: «{0}».</translation>
    </message>
    <message>
        <source>Which eye? Write R and L before “{0}”.</source>
        <translation>أي عين؟ اكتب R أو L قبل «{0}».</translation>
    </message>
    <message>
        <source>Which distance? Write DV, INT or NV before “{0}”.</source>
        <translation>أي رؤية؟ اكتب VL أو VI أو VP قبل «{0}».</translation>
    </message>
    <message>
        <source>Addition {0} is read for both eyes.</source>
        <translation>تُقرأ الإضافة {0} للعينين معًا.</translation>
    </message>
    <message>
        <source>Both eyes are identical.</source>
        <translation>العينان متطابقتان.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁦{version}⁩</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your JOptic account</source>
        <translation>حسابك في JOptic</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>محلك</translation>
    </message>
    <message>
        <source>Check it, open it</source>
        <translation>تحقق منه وافتحه</translation>
    </message>
    <message>
        <source>{language}, {look}</source>
        <translation>{language}، {look}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>في انتظار جواب الخدمة…</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>جارٍ فتح المحل…</translation>
    </message>
    <message>
        <source>This account has no store.</source>
        <translation>لا متجر لهذا الحساب.</translation>
    </message>
    <message>
        <source>The program made a mistake. Try again.</source>
        <translation>أخطأ البرنامج. حاول من جديد.</translation>
    </message>
    <message>
        <source>Starting a service on this computer…</source>
        <translation>جارٍ تشغيل خدمة على هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>FormCounts</name>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value to correct</source>
        <translation>قيمة واحدة تحتاج إلى تصحيح</translation>
    </message>
    <message numerus="yes">
        <source>%n values to correct</source>
        <translation>
            <numerusform>%n قيمة تحتاج إلى تصحيح</numerusform>
            <numerusform>قيمة واحدة تحتاج إلى تصحيح</numerusform>
            <numerusform>قيمتان تحتاجان إلى تصحيح</numerusform>
            <numerusform>%n قيم تحتاج إلى تصحيح</numerusform>
            <numerusform>%n قيمة تحتاج إلى تصحيح</numerusform>
            <numerusform>%n قيمة تحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sign to confirm</source>
        <translation>إشارة واحدة تحتاج إلى تأكيد</translation>
    </message>
    <message numerus="yes">
        <source>%n signs to confirm</source>
        <translation>
            <numerusform>%n إشارة تحتاج إلى تأكيد</numerusform>
            <numerusform>إشارة واحدة تحتاج إلى تأكيد</numerusform>
            <numerusform>إشارتان تحتاجان إلى تأكيد</numerusform>
            <numerusform>%n إشارات تحتاج إلى تأكيد</numerusform>
            <numerusform>%n إشارة تحتاج إلى تأكيد</numerusform>
            <numerusform>%n إشارة تحتاج إلى تأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value to check</source>
        <translation>قيمة واحدة تحتاج إلى تحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n values to check</source>
        <translation>
            <numerusform>%n قيمة تحتاج إلى تحقق</numerusform>
            <numerusform>قيمة واحدة تحتاج إلى تحقق</numerusform>
            <numerusform>قيمتان تحتاجان إلى تحقق</numerusform>
            <numerusform>%n قيم تحتاج إلى تحقق</numerusform>
            <numerusform>%n قيمة تحتاج إلى تحقق</numerusform>
            <numerusform>%n قيمة تحتاج إلى تحقق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDesk</name>
    <message>
        <source>Not before it can be read.</source>
        <translation>غير متاح ما دامت قراءته متعذرة.</translation>
    </message>
    <message>
        <source>Kept {0}.</source>
        <translation>حُفظت {0}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>The form of a new customer was not finished.</source>
        <translation>استمارة زبون جديد لم تكتمل.</translation>
    </message>
    <message>
        <source>A form of {0} was not finished.</source>
        <translation>استمارة {0} لم تكتمل.</translation>
    </message>
    <message>
        <source>It waits until somebody who may write confirms it.</source>
        <translation>يبقى في الانتظار حتى يؤكده من له حق التعديل.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>تم الحفظ على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Read back</source>
        <translation>قراءة للتأكيد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>حفظ وجديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
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
        <translation>لا تتيح الخدمة تغيير الحالة</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>حُفظت المسودة {time}</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>لم تُحفظ المسودة</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>The personal data can only be read here.</source>
        <translation>البيانات الشخصية هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>The details are not on this computer yet: only what you fill in is changed.</source>
        <translation>التفاصيل ليست على هذا الحاسوب بعد: لا يتغير إلا ما تملؤه.</translation>
    </message>
    <message>
        <source>The service does not find this customer any more.</source>
        <translation>لم تعد الخدمة تجد هذا الزبون.</translation>
    </message>
    <message>
        <source>What you save waits on this computer until somebody who may write confirms it.</source>
        <translation>ما تحفظه يبقى على هذا الحاسوب حتى يؤكده من له حق التعديل.</translation>
    </message>
    <message>
        <source>You may look but not write.</source>
        <translation>يمكنك الاطلاع دون التعديل.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>Customer of another store.</source>
        <translation>زبون متجر آخر.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>لم يُقرأ بعد.</translation>
    </message>
    <message>
        <source>The service said: {words}</source>
        <translation>قالت الخدمة: {words}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>تعديل الزبون</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Name and contact</source>
        <translation>الاسم ووسائل الاتصال</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>الوصفة الطبية</translation>
    </message>
    <message>
        <source>Past prescriptions</source>
        <translation>الوصفات السابقة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Names of sent files</source>
        <translation>أسماء الملفات المرسلة</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>تغييرات في الانتظار</translation>
    </message>
    <message>
        <source>Past changes</source>
        <translation>تغييرات سابقة</translation>
    </message>
    <message>
        <source>Half-typed forms</source>
        <translation>استمارات غير مكتملة</translation>
    </message>
    <message>
        <source>What this computer holds</source>
        <translation>ما يحفظه هذا الحاسوب</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>حفظ القائمة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON ‎(*.json)</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>عدد الأشخاص: {count}</translation>
    </message>
    <message>
        <source>A store is missing.</source>
        <translation>ينقص متجر.</translation>
    </message>
    <message>
        <source>Its copy cannot be read.</source>
        <translation>تعذرت قراءة نسخته.</translation>
    </message>
    <message>
        <source>The file names everybody whose data is here, and is not encrypted: whoever has it can read it.</source>
        <translation>يذكر الملف اسم كل من توجد بياناته هنا، وهو غير مشفر: يستطيع قراءته كل من يحصل عليه.</translation>
    </message>
    <message>
        <source>Save the list?</source>
        <translation>حفظ القائمة؟</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>For telling people and the authority after a loss: in Morocco the CNDP (law 09-08), in Algeria the ANPDP within 5 days (laws 18-07 and 25-11), in France the CNIL within 72 hours (GDPR). The list names everybody and is not encrypted once saved.</source>
        <translation>لإخبار الأشخاص والسلطة المختصة بعد ضياع البيانات: في المغرب ⁦CNDP⁩ (القانون ⁦09-08⁩)، وفي الجزائر ⁦ANPDP⁩ خلال 5 أيام (القانونان ⁦18-07⁩ و⁦25-11⁩)، وفي فرنسا ⁦CNIL⁩ خلال 72 ساعة (اللائحة الأوروبية ⁦GDPR⁩). تذكر القائمة كل الأسماء ولا تكون مشفرة بعد حفظها.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>≠ differs</source>
        <translation>≠ مختلف</translation>
    </message>
    <message>
        <source>= other notation</source>
        <translation>= بترميز آخر</translation>
    </message>
    <message>
        <source>Spherical equivalent</source>
        <translation>المكافئ الكروي</translation>
    </message>
    <message>
        <source>Cylinder, minus form</source>
        <translation>الأسطوانة، بالصيغة السالبة</translation>
    </message>
    <message>
        <source>Chart, {distance}: spherical equivalent and cylinder over time</source>
        <translation>رسم بياني، الرؤية {distance}: المكافئ الكروي والأسطوانة عبر الزمن</translation>
    </message>
    <message>
        <source>{day}, {eye}, {distance}: {quantity} {value}</source>
        <translation>{day}، {eye}، الرؤية {distance}: {quantity} {value}</translation>
    </message>
    <message>
        <source>Compare with the one before again</source>
        <translation>العودة إلى المقارنة مع السابقة</translation>
    </message>
    <message>
        <source>Compare others with this date</source>
        <translation>مقارنة غيرها بهذا التاريخ</translation>
    </message>
    <message>
        <source>This is the date that others are compared with</source>
        <translation>هذا هو التاريخ الذي تُقارن به البقية</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>المقارنة معه</translation>
    </message>
    <message>
        <source>Prescriptions, newest first</source>
        <translation>الوصفات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>مسافة الرؤية</translation>
    </message>
    <message>
        <source>One date with values for {0}</source>
        <translation>تاريخ واحد فيه قيم للرؤية {0}</translation>
    </message>
    <message>
        <source>No values for {0}</source>
        <translation>لا قيم للرؤية {0}</translation>
    </message>
    <message>
        <source>A chart needs two dates or more.</source>
        <translation>يحتاج الرسم البياني إلى تاريخين على الأقل.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation>سجل الوصفات</translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Each prescription that is read or saved on this computer is kept here from now on.</source>
        <translation>كل وصفة تُقرأ أو تُحفظ على هذا الحاسوب تُسجل هنا من الآن.</translation>
    </message>
    <message>
        <source>Prescriptions of {0}</source>
        <translation>وصفات {0}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Read from the service</source>
        <translation>قُرئت من الخدمة</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>حُفظت هنا</translation>
    </message>
    <message>
        <source>Saved here by {who}, confirmed by {other}</source>
        <translation>حفظها {who} هنا، وأكدها {other}</translation>
    </message>
    <message>
        <source>Saved here by {who}</source>
        <translation>حفظها {who} هنا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>All values taken away</source>
        <translation>أُزيلت كل القيم</translation>
    </message>
    <message>
        <source>The same values, written anew</source>
        <translation>القيم نفسها، كُتبت من جديد</translation>
    </message>
    <message>
        <source>{what}: {values}</source>
        <translation>{what}: {values}</translation>
    </message>
    <message>
        <source>{eye}, {distance}</source>
        <translation>{eye}، الرؤية {distance}</translation>
    </message>
    <message>
        <source>the same lens in the other notation</source>
        <translation>العدسة نفسها بالترميز الآخر</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول تسجيل</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>و{0} أخرى</translation>
    </message>
    <message>
        <source>{where} {value} {change}</source>
        <translation>{value} {where}: {change}</translation>
    </message>
    <message>
        <source>{where} in the other notation</source>
        <translation>بالترميز الآخر {where}</translation>
    </message>
    <message>
        <source>{where} {change}</source>
        <translation>‏{where}: {change}</translation>
    </message>
    <message>
        <source>{eye} {distance}</source>
        <translation>{eye} {distance}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>⁨لا شيء⁩</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>مركز المزامنة</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>من البحث إلى القائمة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation>سجل الوصفات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>قراءة للتأكيد</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Empty the search, go back</source>
        <translation>إفراغ البحث، رجوع</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>في الاستمارة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>حفظ وجديد</translation>
    </message>
    <message>
        <source>Paste a scan</source>
        <translation>لصق صورة ممسوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In a prescription</source>
        <translation>في الوصفة الطبية</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>القيمة التالية</translation>
    </message>
    <message>
        <source>A step, or the neighbouring step</source>
        <translation>درجة واحدة، أو الدرجة المجاورة</translation>
    </message>
    <message>
        <source>Copy the row from right to left</source>
        <translation>نسخ الصف من العين اليمنى إلى اليسرى</translation>
    </message>
    <message>
        <source>Transpose the row</source>
        <translation>تحويل ترميز الصف</translation>
    </message>
    <message>
        <source>Transpose all</source>
        <translation>تحويل ترميز الكل</translation>
    </message>
    <message>
        <source>All cylinders minus</source>
        <translation>كل الأسطوانات سالبة</translation>
    </message>
    <message>
        <source>All cylinders plus</source>
        <translation>كل الأسطوانات موجبة</translation>
    </message>
    <message>
        <source>Near from an addition</source>
        <translation>القريبة من الإضافة</translation>
    </message>
    <message>
        <source>Previous prescription</source>
        <translation>الوصفة السابقة</translation>
    </message>
    <message>
        <source>Paste a prescription</source>
        <translation>لصق وصفة</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Kind of file: {kind}</source>
        <translation>نوع الملف: ⁨{kind}⁩</translation>
    </message>
</context>
<context>
    <name>LabelledInput</name>
    <message>
        <source>%1, required</source>
        <translation>%1، إلزامي</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Search name, phone or e-mail</source>
        <translation>ابحث بالاسم أو الهاتف أو البريد</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation>نسخ عناوين البريد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Printing comes with a later version</source>
        <translation>تأتي الطباعة في إصدار لاحق</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>استعمال رمز PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>الشاشة مقفلة</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Write the e-mail.</source>
        <translation>اكتب البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Use the passphrase or recovery code</source>
        <translation>استعمال عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استعمال رمز الاسترداد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The PIN is off after too many wrong ones. What was saved goes on being sent.</source>
        <translation>أُوقف رمز PIN بعد محاولات خاطئة كثيرة. ما حُفظ يستمر إرساله.</translation>
    </message>
    <message>
        <source>Sign in as who works here. What was saved goes on being sent.</source>
        <translation>سجل الدخول بحساب من يعمل هنا. ما حُفظ يستمر إرساله.</translation>
    </message>
    <message>
        <source>What was typed is kept. What was saved goes on being sent.</source>
        <translation>ما كُتب محفوظ. وما حُفظ يستمر إرساله.</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>انتظر {seconds} ث</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Without one a locked screen could not be opened again when the line is down.</source>
        <translation>بدونه لا يمكن فتح الشاشة المقفلة عند انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>Make a recovery code first.</source>
        <translation>أنشئ رمز استرداد أولًا.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>They are invented, and go with the program&apos;s end.</source>
        <translation>هؤلاء الزبائن مختلقون، ويختفون عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Sample customers are not locked.</source>
        <translation>بيانات الزبائن التجريبيين لا تُقفل.</translation>
    </message>
    <message>
        <source>Make a recovery code.</source>
        <translation>أنشئ رمز استرداد.</translation>
    </message>
    <message>
        <source>It opens this computer&apos;s files when nothing else does.</source>
        <translation>يفتح ملفات هذا الحاسوب عندما لا يفتحها شيء آخر.</translation>
    </message>
    <message>
        <source>It opens this computer&apos;s files when nothing else does. With it the screen can be locked.</source>
        <translation>يفتح ملفات هذا الحاسوب عندما لا يفتحها شيء آخر. وبه يمكن قفل الشاشة.</translation>
    </message>
    <message>
        <source>This could not be checked: try again, or another way.</source>
        <translation>تعذر التحقق: حاول من جديد، أو بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Look: {choice}</source>
        <translation>المظهر: {choice}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Comes with a later version</source>
        <translation>يأتي في إصدار لاحق</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;زبون جديد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Connect with another &amp;token…</source>
        <translation>الاتصال &amp;برمز وصول آخر…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>S&amp;witch store…</source>
        <translation>تبديل ال&amp;متجر…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Filter by &amp;name…</source>
        <translation>تصفية بال&amp;اسم…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>إزالة الت&amp;صفية</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;عديل</translation>
    </message>
    <message>
        <source>&amp;Print prescription</source>
        <translation>&amp;طباعة الوصفة</translation>
    </message>
    <message>
        <source>&amp;History of prescriptions…</source>
        <translation>س&amp;جل الوصفات…</translation>
    </message>
    <message>
        <source>&amp;Read back…</source>
        <translation>&amp;قراءة للتأكيد…</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>إر&amp;فاق ملف…</translation>
    </message>
    <message>
        <source>Copy p&amp;hone</source>
        <translation>نسخ رقم ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Copy e-&amp;mail</source>
        <translation>نسخ ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;مزامنة الآن</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إ&amp;يقاف مؤقت</translation>
    </message>
    <message>
        <source>Sync &amp;centre…</source>
        <translation>م&amp;ركز المزامنة…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>الت&amp;شخيص…</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation>&amp;سجل العمليات…</translation>
    </message>
    <message>
        <source>What this computer &amp;holds…</source>
        <translation>ما ي&amp;حفظه هذا الحاسوب…</translation>
    </message>
    <message>
        <source>E&amp;xport this person&apos;s data…</source>
        <translation>ت&amp;صدير بيانات هذا الشخص…</translation>
    </message>
    <message>
        <source>Erase &amp;from this computer…</source>
        <translation>&amp;محو من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Last &amp;updated</source>
        <translation>آخر &amp;تعديل</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>تاريخ الإن&amp;شاء</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>ال&amp;زبون</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;ترتيب حسب</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>المزام&amp;نة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Show names that contain</source>
        <translation>عرض الأسماء التي تحتوي على</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sign in again.</source>
        <translation>سجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>This computer cannot save.</source>
        <translation>لا يستطيع هذا الحاسوب الحفظ.</translation>
    </message>
    <message>
        <source>They stay here until you agree.</source>
        <translation>يبقون هنا إلى أن توافق.</translation>
    </message>
    <message>
        <source>Remove the missing</source>
        <translation>إزالة الناقصين</translation>
    </message>
    <message>
        <source>You may look, not write.</source>
        <translation>يمكنك الاطلاع دون التعديل.</translation>
    </message>
    <message>
        <source>What you save waits here for somebody who may.</source>
        <translation>ما تحفظه ينتظر هنا من له حق التعديل.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Another token…</source>
        <translation>رمز وصول آخر…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>عرضها…</translation>
    </message>
    <message>
        <source>To confirm.</source>
        <translation>في انتظار التأكيد.</translation>
    </message>
    <message>
        <source>Offline since {time}.</source>
        <translation>غير متصل منذ {time}.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own.</source>
        <translation>هذه الشبكة تطلب تسجيل دخول خاصًا بها.</translation>
    </message>
    <message>
        <source>The service fails since {time}.</source>
        <translation>الخدمة معطلة منذ {time}.</translation>
    </message>
    <message>
        <source>The service fails.</source>
        <translation>الخدمة معطلة.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>All keeps working; changes are kept and will be sent.</source>
        <translation>كل شيء يستمر في العمل؛ التغييرات محفوظة وستُرسل.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} B</source>
        <translation>⁦{number} B⁩</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>⁦{number} kB⁩</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>⁦{number} MB⁩</translation>
    </message>
</context>
<context>
    <name>OverlayScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>شريط التمرير</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>إعادة الكتابة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This recovery code does not open the profile.</source>
        <translation>رمز الاسترداد هذا لا يفتح الملفات.</translation>
    </message>
    <message>
        <source>Write the recovery code.</source>
        <translation>اكتب رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Too short: {count} letters or more.</source>
        <translation>قصيرة جدًا: {count} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Write it once more, so that no slip locks you out.</source>
        <translation>اكتبها مرة أخرى، حتى لا يمنعك خطأ من الدخول.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Easy to guess: add a few words</source>
        <translation>سهلة التخمين: أضف بعض الكلمات</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>{count} letters or more; a few words are easy to keep in mind</source>
        <translation>{count} أحرف على الأقل؛ بضع كلمات يسهل حفظها</translation>
    </message>
    <message>
        <source>Locking the files…</source>
        <translation>جارٍ قفل الملفات…</translation>
    </message>
    <message>
        <source>Opening the files…</source>
        <translation>جارٍ فتح الملفات…</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>قفل ومتابعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>أدخل رمز الاسترداد</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>أدخل عبارة المرور</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استعمال رمز الاسترداد</translation>
    </message>
    <message>
        <source>It was written on paper when it was made: six groups of five letters and digits.</source>
        <translation>كُتب على ورقة عند إنشائه: ست مجموعات من خمسة أحرف وأرقام.</translation>
    </message>
    <message>
        <source>The passphrase locks the customers kept on this computer. Nobody can bring it back: without it, work that was not sent yet cannot be read.</source>
        <translation>عبارة المرور تقفل بيانات الزبائن المحفوظة على هذا الحاسوب. لا أحد يستطيع استرجاعها: بدونها لا يمكن قراءة ما لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>The passphrase opens the customers kept on this computer.</source>
        <translation>عبارة المرور تفتح بيانات الزبائن المحفوظة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PersonalSection</name>
    <message>
        <source>No other customer known here has it</source>
        <translation>لا يوجد لدى زبون آخر معروف هنا</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>* needed by the service</source>
        <translation>* تشترطه الخدمة</translation>
    </message>
</context>
<context>
    <name>PhoneInput</name>
    <message>
        <source>Not a number known here: it is kept as typed</source>
        <translation>رقم غير معروف هنا: يُحفظ كما كُتب</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message>
        <source>1 more</source>
        <translation>واحدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>زبون واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <translation>
            <numerusform>{n} زبون</numerusform>
            <numerusform>زبون واحد</numerusform>
            <numerusform>زبونان</numerusform>
            <numerusform>{n} زبائن</numerusform>
            <numerusform>{n} زبونًا</numerusform>
            <numerusform>{n} زبون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with details on this computer</source>
        <translation>
            <numerusform>{n} بتفاصيلهم على هذا الحاسوب</numerusform>
            <numerusform>واحد بتفاصيله على هذا الحاسوب</numerusform>
            <numerusform>اثنان بتفاصيلهما على هذا الحاسوب</numerusform>
            <numerusform>{n} بتفاصيلهم على هذا الحاسوب</numerusform>
            <numerusform>{n} بتفاصيلهم على هذا الحاسوب</numerusform>
            <numerusform>{n} بتفاصيلهم على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged row</source>
        <translation>سطر تالف واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged rows</source>
        <translation>
            <numerusform>{n} سطر تالف</numerusform>
            <numerusform>سطر تالف واحد</numerusform>
            <numerusform>سطران تالفان</numerusform>
            <numerusform>{n} أسطر تالفة</numerusform>
            <numerusform>{n} سطرًا تالفًا</numerusform>
            <numerusform>{n} سطر تالف</numerusform>
        </translation>
    </message>
    <message>
        <source>All keeps working; 1 change is kept and will be sent.</source>
        <translation>كل شيء يستمر في العمل؛ تغيير واحد محفوظ وسيُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>All keeps working; {n} changes are kept and will be sent.</source>
        <translation>
            <numerusform>كل شيء يستمر في العمل؛ {n} تغيير محفوظ وسيُرسل.</numerusform>
            <numerusform>كل شيء يستمر في العمل؛ تغيير واحد محفوظ وسيُرسل.</numerusform>
            <numerusform>كل شيء يستمر في العمل؛ تغييران محفوظان وسيُرسلان.</numerusform>
            <numerusform>كل شيء يستمر في العمل؛ {n} تغييرات محفوظة وستُرسل.</numerusform>
            <numerusform>كل شيء يستمر في العمل؛ {n} تغييرًا محفوظًا وسيُرسل.</numerusform>
            <numerusform>كل شيء يستمر في العمل؛ {n} تغيير محفوظ وسيُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service no longer lists {n} customers.</source>
        <translation>
            <numerusform>لم تعد قائمة الخدمة تضم {n} زبون.</numerusform>
            <numerusform>لم تعد قائمة الخدمة تضم زبونًا واحدًا.</numerusform>
            <numerusform>لم تعد قائمة الخدمة تضم زبونين.</numerusform>
            <numerusform>لم تعد قائمة الخدمة تضم {n} زبائن.</numerusform>
            <numerusform>لم تعد قائمة الخدمة تضم {n} زبونًا.</numerusform>
            <numerusform>لم تعد قائمة الخدمة تضم {n} زبون.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation>تغيير واحد محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes kept</source>
        <translation>
            <numerusform>{n} تغيير محفوظ</numerusform>
            <numerusform>تغيير واحد محفوظ</numerusform>
            <numerusform>تغييران محفوظان</numerusform>
            <numerusform>{n} تغييرات محفوظة</numerusform>
            <numerusform>{n} تغييرًا محفوظًا</numerusform>
            <numerusform>{n} تغيير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change that was not sent yet is lost.</source>
        <translation>يضيع تغيير واحد لم يُرسل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were not sent yet are lost.</source>
        <translation>
            <numerusform>يضيع {n} تغيير لم يُرسل بعد.</numerusform>
            <numerusform>يضيع تغيير واحد لم يُرسل بعد.</numerusform>
            <numerusform>يضيع تغييران لم يُرسلا بعد.</numerusform>
            <numerusform>تضيع {n} تغييرات لم تُرسل بعد.</numerusform>
            <numerusform>يضيع {n} تغييرًا لم يُرسل بعد.</numerusform>
            <numerusform>يضيع {n} تغيير لم يُرسل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 form that is not finished is lost.</source>
        <translation>تضيع استمارة واحدة غير مكتملة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} forms that are not finished are lost.</source>
        <translation>
            <numerusform>تضيع {n} استمارة غير مكتملة.</numerusform>
            <numerusform>تضيع استمارة واحدة غير مكتملة.</numerusform>
            <numerusform>تضيع استمارتان غير مكتملتين.</numerusform>
            <numerusform>تضيع {n} استمارات غير مكتملة.</numerusform>
            <numerusform>تضيع {n} استمارة غير مكتملة.</numerusform>
            <numerusform>تضيع {n} استمارة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>1 waits for somebody who may write</source>
        <translation>تغيير واحد ينتظر من له حق التعديل</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for somebody who may write</source>
        <translation>
            <numerusform>{n} تغيير ينتظر من له حق التعديل</numerusform>
            <numerusform>تغيير واحد ينتظر من له حق التعديل</numerusform>
            <numerusform>تغييران ينتظران من له حق التعديل</numerusform>
            <numerusform>{n} تغييرات تنتظر من له حق التعديل</numerusform>
            <numerusform>{n} تغييرًا ينتظر من له حق التعديل</numerusform>
            <numerusform>{n} تغيير ينتظر من له حق التعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation>
            <numerusform>{n} في انتظار التأكيد</numerusform>
            <numerusform>{n} في انتظار التأكيد</numerusform>
            <numerusform>{n} في انتظار التأكيد</numerusform>
            <numerusform>{n} في انتظار التأكيد</numerusform>
            <numerusform>{n} في انتظار التأكيد</numerusform>
            <numerusform>{n} في انتظار التأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change saved by {who} waits for your confirmation.</source>
        <translation>تغيير واحد حفظه {who} ينتظر تأكيدك.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes saved by {who} wait for your confirmation.</source>
        <translation>
            <numerusform>{n} تغيير حفظه {who} ينتظر تأكيدك.</numerusform>
            <numerusform>تغيير واحد حفظه {who} ينتظر تأكيدك.</numerusform>
            <numerusform>تغييران حفظهما {who} ينتظران تأكيدك.</numerusform>
            <numerusform>{n} تغييرات حفظها {who} تنتظر تأكيدك.</numerusform>
            <numerusform>{n} تغييرًا حفظه {who} ينتظر تأكيدك.</numerusform>
            <numerusform>{n} تغيير حفظه {who} ينتظر تأكيدك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm 1 change?</source>
        <translation>تأكيد تغيير واحد؟</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} changes?</source>
        <translation>
            <numerusform>تأكيد {n} تغيير؟</numerusform>
            <numerusform>تأكيد تغيير واحد؟</numerusform>
            <numerusform>تأكيد تغييرين؟</numerusform>
            <numerusform>تأكيد {n} تغييرات؟</numerusform>
            <numerusform>تأكيد {n} تغييرًا؟</numerusform>
            <numerusform>تأكيد {n} تغيير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 waits for {shop}</source>
        <translation>1 في انتظار {shop}</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for {shop}</source>
        <translation>
            <numerusform>{n} في انتظار {shop}</numerusform>
            <numerusform>{n} في انتظار {shop}</numerusform>
            <numerusform>{n} في انتظار {shop}</numerusform>
            <numerusform>{n} في انتظار {shop}</numerusform>
            <numerusform>{n} في انتظار {shop}</numerusform>
            <numerusform>{n} في انتظار {shop}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not sent yet. It stays on this computer until you sign in again.</source>
        <translation>تغيير واحد لم يُرسل بعد. يبقى على هذا الحاسوب حتى تسجل الدخول من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not sent yet. They stay on this computer until you sign in again.</source>
        <translation>
            <numerusform>{n} تغيير لم يُرسل بعد. يبقى على هذا الحاسوب حتى تسجل الدخول من جديد.</numerusform>
            <numerusform>تغيير واحد لم يُرسل بعد. يبقى على هذا الحاسوب حتى تسجل الدخول من جديد.</numerusform>
            <numerusform>تغييران لم يُرسلا بعد. يبقيان على هذا الحاسوب حتى تسجل الدخول من جديد.</numerusform>
            <numerusform>{n} تغييرات لم تُرسل بعد. تبقى على هذا الحاسوب حتى تسجل الدخول من جديد.</numerusform>
            <numerusform>{n} تغييرًا لم يُرسل بعد. تبقى كلها على هذا الحاسوب حتى تسجل الدخول من جديد.</numerusform>
            <numerusform>{n} تغيير لم يُرسل بعد. تبقى كلها على هذا الحاسوب حتى تسجل الدخول من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} being checked</source>
        <translation>
            <numerusform>{n} قيد التحقق</numerusform>
            <numerusform>{n} قيد التحقق</numerusform>
            <numerusform>{n} قيد التحقق</numerusform>
            <numerusform>{n} قيد التحقق</numerusform>
            <numerusform>{n} قيد التحقق</numerusform>
            <numerusform>{n} قيد التحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>تعارض واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts</source>
        <translation>
            <numerusform>{n} تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>{n} تعارضات</numerusform>
            <numerusform>{n} تعارضًا</numerusform>
            <numerusform>{n} تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} مرفوضة</numerusform>
            <numerusform>{n} مرفوض</numerusform>
            <numerusform>{n} مرفوضان</numerusform>
            <numerusform>{n} مرفوضة</numerusform>
            <numerusform>{n} مرفوضًا</numerusform>
            <numerusform>{n} مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept differently</source>
        <translation>
            <numerusform>{n} محفوظة بشكل مختلف</numerusform>
            <numerusform>{n} محفوظ بشكل مختلف</numerusform>
            <numerusform>{n} محفوظان بشكل مختلف</numerusform>
            <numerusform>{n} محفوظة بشكل مختلف</numerusform>
            <numerusform>{n} محفوظة بشكل مختلف</numerusform>
            <numerusform>{n} محفوظة بشكل مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} آخر</numerusform>
            <numerusform>و{n} آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer deleted</source>
        <translation>حُذف زبون واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers deleted</source>
        <translation>
            <numerusform>حُذف {n} زبون</numerusform>
            <numerusform>حُذف زبون واحد</numerusform>
            <numerusform>حُذف زبونان</numerusform>
            <numerusform>حُذف {n} زبائن</numerusform>
            <numerusform>حُذف {n} زبونًا</numerusform>
            <numerusform>حُذف {n} زبون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} customers?</source>
        <translation>
            <numerusform>حذف {n} زبون؟</numerusform>
            <numerusform>حذف زبون واحد؟</numerusform>
            <numerusform>حذف زبونين؟</numerusform>
            <numerusform>حذف {n} زبائن؟</numerusform>
            <numerusform>حذف {n} زبونًا؟</numerusform>
            <numerusform>حذف {n} زبون؟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 e-mail copied</source>
        <translation>نُسخ عنوان بريد واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails copied</source>
        <translation>
            <numerusform>نُسخ {n} عنوان بريد</numerusform>
            <numerusform>نُسخ عنوان بريد واحد</numerusform>
            <numerusform>نُسخ عنوانا بريد</numerusform>
            <numerusform>نُسخت {n} عناوين بريد</numerusform>
            <numerusform>نُسخ {n} عنوان بريد</numerusform>
            <numerusform>نُسخ {n} عنوان بريد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is back</source>
        <translation>عاد زبون واحد إلى القائمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers are back</source>
        <translation>
            <numerusform>عاد {n} زبون إلى القائمة</numerusform>
            <numerusform>عاد زبون واحد إلى القائمة</numerusform>
            <numerusform>عاد زبونان إلى القائمة</numerusform>
            <numerusform>عاد {n} زبائن إلى القائمة</numerusform>
            <numerusform>عاد {n} زبونًا إلى القائمة</numerusform>
            <numerusform>عاد {n} زبون إلى القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was sent and is not kept here.</source>
        <translation>أُرسل ملف واحد وليس محفوظًا هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were sent and are not kept here.</source>
        <translation>
            <numerusform>أُرسل {n} ملف وليس محفوظًا هنا.</numerusform>
            <numerusform>أُرسل ملف واحد وليس محفوظًا هنا.</numerusform>
            <numerusform>أُرسل ملفان وليسا محفوظين هنا.</numerusform>
            <numerusform>أُرسلت {n} ملفات وليست محفوظة هنا.</numerusform>
            <numerusform>أُرسل {n} ملفًا وليس محفوظًا هنا.</numerusform>
            <numerusform>أُرسل {n} ملف وليس محفوظًا هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave after {n} days</source>
        <translation>
            <numerusform>تُزال بعد {n} يوم</numerusform>
            <numerusform>تُزال بعد يوم واحد</numerusform>
            <numerusform>تُزال بعد يومين</numerusform>
            <numerusform>تُزال بعد {n} أيام</numerusform>
            <numerusform>تُزال بعد {n} يومًا</numerusform>
            <numerusform>تُزال بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>After 1 minute without a touch</source>
        <translation>بعد دقيقة واحدة دون استعمال</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes without a touch</source>
        <translation>
            <numerusform>بعد {n} دقيقة دون استعمال</numerusform>
            <numerusform>بعد دقيقة واحدة دون استعمال</numerusform>
            <numerusform>بعد دقيقتين دون استعمال</numerusform>
            <numerusform>بعد {n} دقائق دون استعمال</numerusform>
            <numerusform>بعد {n} دقيقة دون استعمال</numerusform>
            <numerusform>بعد {n} دقيقة دون استعمال</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates, from {first} to {last}. The arrow keys go from value to value.</source>
        <translation>
            <numerusform>{n} تاريخ، من {first} إلى {last}. تنقل مفاتيح الأسهم من قيمة إلى أخرى.</numerusform>
            <numerusform>تاريخ واحد، من {first} إلى {last}. تنقل مفاتيح الأسهم من قيمة إلى أخرى.</numerusform>
            <numerusform>تاريخان، من {first} إلى {last}. تنقل مفاتيح الأسهم من قيمة إلى أخرى.</numerusform>
            <numerusform>{n} تواريخ، من {first} إلى {last}. تنقل مفاتيح الأسهم من قيمة إلى أخرى.</numerusform>
            <numerusform>{n} تاريخًا، من {first} إلى {last}. تنقل مفاتيح الأسهم من قيمة إلى أخرى.</numerusform>
            <numerusform>{n} تاريخ، من {first} إلى {last}. تنقل مفاتيح الأسهم من قيمة إلى أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn: 1 that never came into force.</source>
        <translation>غير مرسومة: وصفة واحدة لم تُعتمد.</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: {n} that never came into force.</source>
        <translation>
            <numerusform>غير مرسومة: {n} وصفة لم تُعتمد.</numerusform>
            <numerusform>غير مرسومة: وصفة واحدة لم تُعتمد.</numerusform>
            <numerusform>غير مرسومة: وصفتان لم تُعتمدا.</numerusform>
            <numerusform>غير مرسومة: {n} وصفات لم تُعتمد.</numerusform>
            <numerusform>غير مرسومة: {n} وصفة لم تُعتمد.</numerusform>
            <numerusform>غير مرسومة: {n} وصفة لم تُعتمد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>Enter makes near</source>
        <translation>⁦Enter⁩ يحسب القريبة</translation>
    </message>
    <message>
        <source>Enter makes intermediate</source>
        <translation>⁦Enter⁩ يحسب المتوسطة</translation>
    </message>
    <message>
        <source>Half of {0} is {1}, between two steps. How much over distance?</source>
        <translation>نصف {0} هو {1}، بين درجتين. كم يُضاف إلى البعيدة؟</translation>
    </message>
    <message>
        <source>Intermediate from addition</source>
        <translation>المتوسطة من الإضافة</translation>
    </message>
    <message>
        <source>reads {0}</source>
        <translation>تُقرأ {0}</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>الإضافة</translation>
    </message>
    <message>
        <source>near − distance</source>
        <translation>القريبة − البعيدة</translation>
    </message>
    <message>
        <source>waits for the sign</source>
        <translation>تنتظر الإشارة</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>الوصفة الطبية</translation>
    </message>
    <message>
        <source>Spherical eq.</source>
        <translation>المكافئ الكروي</translation>
    </message>
    <message>
        <source>Remarks that follow: {0}</source>
        <translation>ملاحظات أخرى: {0}</translation>
    </message>
    <message>
        <source>The sign is minus</source>
        <translation>الإشارة سالبة</translation>
    </message>
    <message>
        <source>The sign is plus</source>
        <translation>الإشارة موجبة</translation>
    </message>
    <message>
        <source>All −</source>
        <translation>الكل −</translation>
    </message>
    <message>
        <source>Make all cylinders −</source>
        <translation>جعل كل الأسطوانات سالبة</translation>
    </message>
    <message>
        <source>All +</source>
        <translation>الكل +</translation>
    </message>
    <message>
        <source>Make all cylinders +</source>
        <translation>جعل كل الأسطوانات موجبة</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>أخذ ⁦{0}⁩</translation>
    </message>
    <message>
        <source>Copy R to L</source>
        <translation>نسخ R إلى L</translation>
    </message>
    <message>
        <source>Copy this row R to L</source>
        <translation>نسخ هذا الصف من R إلى L</translation>
    </message>
    <message>
        <source>Swap right and left</source>
        <translation>تبديل اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>تحويل الترميز</translation>
    </message>
    <message>
        <source>Transpose this row</source>
        <translation>تحويل ترميز هذا الصف</translation>
    </message>
    <message>
        <source>Near from addition</source>
        <translation>القريبة من الإضافة</translation>
    </message>
    <message>
        <source>Previous Rx</source>
        <translation>الوصفة السابقة</translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation>سجل الوصفات</translation>
    </message>
    <message>
        <source>Paste a prescription</source>
        <translation>لصق وصفة</translation>
    </message>
    <message>
        <source>Go to the next remark</source>
        <translation>الانتقال إلى الملاحظة التالية</translation>
    </message>
    <message>
        <source>Remove this eye</source>
        <translation>إزالة هذه العين</translation>
    </message>
    <message>
        <source>Remove this distance</source>
        <translation>إزالة هذه المسافة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove {distance}, both eyes</source>
        <translation>إزالة {distance}، للعينين</translation>
    </message>
    <message>
        <source>Remove {eye}, {distance}</source>
        <translation>إزالة {eye}، {distance}</translation>
    </message>
    <message>
        <source>not readable yet</source>
        <translation>غير مقروءة بعد</translation>
    </message>
    <message>
        <source>reads plano</source>
        <translation>تُقرأ بلا قوة</translation>
    </message>
    <message>
        <source>reads no cylinder</source>
        <translation>تُقرأ بدون أسطوانة</translation>
    </message>
    <message>
        <source>reads {0}, sign to be given</source>
        <translation>تُقرأ {0}، وتنقصها الإشارة</translation>
    </message>
    <message>
        <source>Sign? With {0}, Add is {1}.</source>
        <translation>الإشارة؟ مع {0} تكون الإضافة {1}.</translation>
    </message>
    <message>
        <source>Between two steps: take</source>
        <translation>بين درجتين: خذ</translation>
    </message>
    <message>
        <source>Cylinders with − and +:</source>
        <translation>أسطوانات سالبة وموجبة:</translation>
    </message>
    <message>
        <source>Two readings: take</source>
        <translation>قراءتان: خذ</translation>
    </message>
    <message>
        <source>Enter shows what this fills in</source>
        <translation>⁦Enter⁩ يعرض ما سيُملأ</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>لا يوجد نص للصقه.</translation>
    </message>
    <message>
        <source>Too much text: nothing changed.</source>
        <translation>نص طويل جدًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is no prescription: nothing changed.</source>
        <translation>ليست وصفة طبية: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The cells say this already.</source>
        <translation>الخانات تقول هذا بالفعل.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>ملء الخانات</translation>
    </message>
    <message>
        <source>Read from the text</source>
        <translation>قُرئ من النص</translation>
    </message>
    <message>
        <source>Not understood: “{0}”</source>
        <translation>غير مفهوم: «{0}»</translation>
    </message>
    <message>
        <source>{place}: the sign is still to be given.</source>
        <translation>{place}: الإشارة لم تُحدد بعد.</translation>
    </message>
    <message>
        <source>{eye}: the text says addition {text}, the cells give none yet.</source>
        <translation>{eye}: يذكر النص الإضافة {text}، والخانات لا تعطي شيئًا بعد.</translation>
    </message>
    <message>
        <source>{eye}: the text says addition {text}, the cells give {cells}.</source>
        <translation>{eye}: يذكر النص الإضافة {text}، والخانات تعطي {cells}.</translation>
    </message>
    <message>
        <source>As this customer&apos;s record says, before what you changed.</source>
        <translation>كما في ملف هذا الزبون، قبل تعديلاتك.</translation>
    </message>
    <message>
        <source>No earlier prescription is known here.</source>
        <translation>لا توجد وصفة سابقة معروفة هنا.</translation>
    </message>
    <message>
        <source>Previous prescription</source>
        <translation>الوصفة السابقة</translation>
    </message>
    <message>
        <source>The cells say the same.</source>
        <translation>الخانات تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Use both eyes</source>
        <translation>أخذ العينين</translation>
    </message>
    <message>
        <source>{date}, written by {who}.</source>
        <translation>{date}، كتبها {who}.</translation>
    </message>
    <message>
        <source>{date}, read from the service.</source>
        <translation>{date}، قُرئت من الخدمة.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>ترك كما هو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{where}: {before} becomes {after}</source>
        <translation>{where}: من ⁦{before}⁩ إلى ⁦{after}⁩</translation>
    </message>
    <message>
        <source>More for the prescription</source>
        <translation>المزيد للوصفة</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>العين اليمنى</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>العين اليسرى</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>OD</source>
        <translation>OD</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>البعيدة</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>المتوسطة</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>القريبة</translation>
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
        <translation>AXIS</translation>
    </message>
    <message>
        <source>sphere</source>
        <translation>الكرة</translation>
    </message>
    <message>
        <source>cylinder</source>
        <translation>الأسطوانة</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>{eye}, {distance}, {value}</source>
        <translation>{eye}، الرؤية {distance}، {value}</translation>
    </message>
    <message>
        <source>S.E. {0}</source>
        <translation>المكافئ {0}</translation>
    </message>
    <message>
        <source>plus form {0}</source>
        <translation>بالموجب {0}</translation>
    </message>
    <message>
        <source>minus form {0}</source>
        <translation>بالسالب {0}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The logo must be a PNG or JPEG picture.</source>
        <translation>يجب أن يكون الشعار صورة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>This picture cannot be read: save it anew as PNG and try again.</source>
        <translation>تعذرت قراءة هذه الصورة: احفظها من جديد بصيغة PNG وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>تعذر فتح الصورة.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 10 MB.</source>
        <translation>الصورة كبيرة جدًا: ⁦10 MB⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>لا توجد طابعة على هذا الحاسوب. احفظ ملف PDF بدل ذلك.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save a PDF.</source>
        <translation>لم تقبل الطابعة الورقة. تحقق من أنها مشغلة، أو احفظ ملف PDF.</translation>
    </message>
    <message>
        <source>The PDF was not written: {reason}. Choose another folder, or make room.</source>
        <translation>لم يُكتب ملف PDF: ⁨{reason}⁩. اختر مجلدًا آخر، أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile.</source>
        <translation>حدث تغيير في مكان آخر.</translation>
    </message>
    <message>
        <source>The sheet shows what is saved now.</source>
        <translation>تعرض الورقة ما هو محفوظ الآن.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>PDF saved.</source>
        <translation>حُفظ ملف PDF.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>وثائق PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation>لم تتم الطباعة.</translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation>غير محسوم.</translation>
    </message>
    <message>
        <source>Changed here and elsewhere: decide the conflict first.</source>
        <translation>عُدّل هنا وفي مكان آخر: احسم التعارض أولًا.</translation>
    </message>
    <message>
        <source>Kept on this computer only: the service has not taken it.</source>
        <translation>محفوظ على هذا الحاسوب فقط: لم تقبله الخدمة.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Shop name, address and logo…</source>
        <translation>اسم المحل وعنوانه وشعاره…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>قراءة للتأكيد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Prescription, read back</source>
        <translation>الوصفة الطبية، قراءة للتأكيد</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>الوصفة الطبية</translation>
    </message>
    <message>
        <source>Workshop slip</source>
        <translation>بطاقة الورشة</translation>
    </message>
    <message>
        <source>Customer sheet</source>
        <translation>بطاقة الزبون</translation>
    </message>
    <message>
        <source>Read-back sheet</source>
        <translation>بطاقة التأكيد</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>نوع الورقة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>As the screens</source>
        <translation>حسب الشاشات</translation>
    </message>
    <message>
        <source>Begins as the screens</source>
        <translation>في البداية لغة الشاشات</translation>
    </message>
    <message>
        <source>Begins as in Settings</source>
        <translation>في البداية اللغة المحددة في الإعدادات</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Save first: only what is saved can be printed.</source>
        <translation>احفظ أولًا: لا يُطبع إلا ما هو محفوظ.</translation>
    </message>
    <message>
        <source>The form holds changes: these sheets show what is saved.</source>
        <translation>في الاستمارة تغييرات: هذه الأوراق تعرض ما هو محفوظ.</translation>
    </message>
    <message>
        <source>They appear here as soon as the service answers.</source>
        <translation>تظهر هنا حالما تجيب الخدمة.</translation>
    </message>
    <message>
        <source>Details not read yet.</source>
        <translation>لم تُقرأ التفاصيل بعد.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>The record, its history, changes, files and the audit are written into a folder. They are not encrypted there: whoever can open the folder can read them. The audit tells that they were exported.</source>
        <translation>يُكتب ملف الزبون وسجله وتغييراته وملفاته وسجل العمليات في مجلد. وهي غير مشفرة هناك: يستطيع قراءتها كل من يفتح المجلد. ويُذكر التصدير في سجل العمليات.</translation>
    </message>
    <message>
        <source>Export the data of {name}?</source>
        <translation>تصدير بيانات {name}؟</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>تم التصدير.</translation>
    </message>
    <message>
        <source>Not erased.</source>
        <translation>لم يُمح.</translation>
    </message>
    <message>
        <source>Changes of this person still wait.</source>
        <translation>ما زالت تغييرات هذا الشخص في الانتظار.</translation>
    </message>
    <message>
        <source>Details, history, half-typed forms and files go from this computer and from its copies, for good. The service keeps its record: the name stays in the list, and opening it reads the details again. To delete the record everywhere, use Delete.</source>
        <translation>تُمحى نهائيًا من هذا الحاسوب ومن نسخه التفاصيل والسجل والاستمارات غير المكتملة والملفات. تحتفظ الخدمة بملف الزبون: يبقى الاسم في القائمة، وعند فتحه تُقرأ التفاصيل من جديد. لحذف الملف من كل مكان، استعمل «حذف».</translation>
    </message>
    <message>
        <source>Erase {name} from this computer?</source>
        <translation>محو {name} من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>The service keeps its record.</source>
        <translation>تحتفظ الخدمة بملف الزبون.</translation>
    </message>
    <message>
        <source>Erased from this computer.</source>
        <translation>تم المحو من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>التصدير إلى</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Name of the shop (optional)</source>
        <translation>اسم المحل (اختياري)</translation>
    </message>
    <message>
        <source>Open this shop</source>
        <translation>فتح هذا المحل</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>تغيير الاتصال</translation>
    </message>
    <message>
        <source>Check that this is yours, then open it.</source>
        <translation>تحقق من أن هذا محلك، ثم افتحه.</translation>
    </message>
    <message>
        <source>Answers, on this computer</source>
        <translation>تجيب، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Answers, certificate valid</source>
        <translation>تجيب، والشهادة صالحة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The service knows this account</source>
        <translation>الخدمة تعرف هذا الحساب</translation>
    </message>
    <message>
        <source>Token accepted</source>
        <translation>رمز الوصول مقبول</translation>
    </message>
    <message>
        <source>The store, open to this account</source>
        <translation>المتجر، مفتوح لهذا الحساب</translation>
    </message>
    <message>
        <source>Customers in this store</source>
        <translation>الزبائن في هذا المتجر</translation>
    </message>
    <message>
        <source>May read and write</source>
        <translation>القراءة والتعديل مسموحان</translation>
    </message>
    <message>
        <source>The owner of this store</source>
        <translation>مالك هذا المتجر</translation>
    </message>
    <message>
        <source>May read only</source>
        <translation>القراءة فقط مسموحة</translation>
    </message>
    <message>
        <source>What you save waits here for the owner</source>
        <translation>ما تحفظه ينتظر المالك هنا</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>القراءة مسموحة</translation>
    </message>
    <message>
        <source>Whether you may write shows with the first change</source>
        <translation>يتبين حق التعديل عند أول تغيير</translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation>المحل يجيب</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>born {date}</source>
        <translation>من مواليد {date}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>آخر فحص {when}</translation>
    </message>
    <message>
        <source>updated {date}</source>
        <translation>عُدّلت في {date}</translation>
    </message>
    <message>
        <source>It may have been deleted at another till. Shown is what this computer knows.</source>
        <translation>ربما حُذف من حاسوب آخر. المعروض هو ما يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not found on the service.</source>
        <translation>غير موجود على الخدمة.</translation>
    </message>
    <message>
        <source>E-mail: {email}</source>
        <translation>البريد الإلكتروني: {email}</translation>
    </message>
    <message>
        <source>Id on the service: {id}</source>
        <translation>المعرّف على الخدمة: {id}</translation>
    </message>
    <message>
        <source>Nothing of it can be read.</source>
        <translation>لا يمكن قراءة أي شيء منه.</translation>
    </message>
    <message>
        <source>Without an id the service cannot be asked to change or delete it.</source>
        <translation>بدون معرّف لا يمكن أن يُطلب من الخدمة تغييره أو حذفه.</translation>
    </message>
    <message>
        <source>Changing it could overwrite what is not seen.</source>
        <translation>قد يمحو تغييره ما لا يُرى.</translation>
    </message>
    <message>
        <source>Cannot be read.</source>
        <translation>لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>whether it belongs to this shop</source>
        <translation>انتماؤه إلى هذا المحل</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>the day it was made</source>
        <translation>يوم إنشائه</translation>
    </message>
    <message>
        <source>the day of its last change</source>
        <translation>يوم آخر تعديل له</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>The service sent damaged data for this customer.</source>
        <translation>أرسلت الخدمة بيانات تالفة لهذا الزبون.</translation>
    </message>
    <message>
        <source>The service sent damaged data for this customer: {part}.</source>
        <translation>أرسلت الخدمة بيانات تالفة لهذا الزبون: {part}.</translation>
    </message>
    <message>
        <source>The service said: {words}</source>
        <translation>قالت الخدمة: {words}</translation>
    </message>
    <message>
        <source>No answer came back: it is not known yet whether this change arrived.</source>
        <translation>لم يصل أي جواب: لا يُعرف بعد هل وصل هذا التغيير.</translation>
    </message>
    <message>
        <source>Checking whether it arrived.</source>
        <translation>جارٍ التحقق من وصوله.</translation>
    </message>
    <message>
        <source>Something else was changed meanwhile. What was typed is kept here.</source>
        <translation>تغيّر شيء آخر أثناء ذلك. ما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>مرفوض.</translation>
    </message>
    <message>
        <source>What was typed is kept here: correct it and save again.</source>
        <translation>ما كُتب محفوظ هنا: صححه واحفظ من جديد.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>Somebody else changed the same. What was typed is kept here until you choose.</source>
        <translation>غيّر شخص آخر الشيء نفسه. ما كُتب محفوظ هنا إلى أن تختار.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation>تعارض.</translation>
    </message>
    <message>
        <source>E-mail in use.</source>
        <translation>البريد الإلكتروني مستعمل.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم يُرسل.</translation>
    </message>
    <message>
        <source>Not known whether it arrived.</source>
        <translation>لا يُعرف هل وصل.</translation>
    </message>
    <message>
        <source>Saved here by {who}. It goes out once you confirm it in the sync centre.</source>
        <translation>حفظه {who} هنا. يُرسل بعد تأكيدك في مركز المزامنة.</translation>
    </message>
    <message>
        <source>Waits for your confirmation.</source>
        <translation>في انتظار تأكيدك.</translation>
    </message>
    <message>
        <source>It waits until somebody who may write confirms it.</source>
        <translation>يبقى في الانتظار حتى يؤكده من له حق التعديل.</translation>
    </message>
    <message>
        <source>The service hears of it in a moment.</source>
        <translation>تُخبر الخدمة بعد لحظة.</translation>
    </message>
    <message>
        <source>Deleted at {time}.</source>
        <translation>حُذف {time}.</translation>
    </message>
    <message>
        <source>New, waiting to be sent.</source>
        <translation>جديد، في انتظار الإرسال.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>في انتظار الإرسال.</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}.</source>
        <translation>حُفظ على هذا الحاسوب {time}.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>الوصفة الطبية</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>قراءة للتأكيد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Not before it can be read</source>
        <translation>غير متاح ما دامت قراءته متعذرة</translation>
    </message>
    <message>
        <source>Not before the details are read</source>
        <translation>غير متاح قبل قراءة التفاصيل</translation>
    </message>
    <message>
        <source>What can be read of it</source>
        <translation>ما يمكن قراءته منه</translation>
    </message>
    <message>
        <source>Details not read yet</source>
        <translation>لم تُقرأ التفاصيل بعد</translation>
    </message>
    <message>
        <source>They appear here as soon as the service answers.</source>
        <translation>تظهر هنا حالما تجيب الخدمة.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>This is everything that the file will hold. It names no customer: read it, then save it for whoever helps you.</source>
        <translation>هذا كل ما سيحتويه الملف. لا يذكر اسم أي زبون: اقرأه، ثم احفظه لمن يساعدك.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ملفات ZIP ‎(*.zip)</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The last run of the program ended suddenly</source>
        <translation>توقف البرنامج فجأة في المرة الأخيرة</translation>
    </message>
    <message>
        <source>What was saved is safe; a form that was being typed is offered again. The report names no customer: read it, then copy it to whoever helps you.</source>
        <translation>ما حُفظ سليم؛ والاستمارة التي كانت تُكتب تُعرض من جديد. لا يذكر التقرير اسم أي زبون: اقرأه، ثم انسخه لمن يساعدك.</translation>
    </message>
    <message>
        <source>The program met a fault that it did not foresee</source>
        <translation>صادف البرنامج خطأ غير متوقع</translation>
    </message>
    <message>
        <source>What was saved is safe; what you typed is still here. The report names no customer: read it, then copy it to whoever helps you.</source>
        <translation>ما حُفظ سليم؛ وما كتبته ما زال هنا. لا يذكر التقرير اسم أي زبون: اقرأه، ثم انسخه لمن يساعدك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed: {label}</source>
        <translation>إخفاء ما يُكتب: {label}</translation>
    </message>
    <message>
        <source>Show what is typed: {label}</source>
        <translation>إظهار ما يُكتب: {label}</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>No printer is set up on this computer. Write the code down.</source>
        <translation>لا توجد طابعة على هذا الحاسوب. اكتب الرمز على ورقة.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write the code down.</source>
        <translation>لم تقبله الطابعة. اكتب الرمز على ورقة.</translation>
    </message>
    <message>
        <source>JOptic Desktop: recovery code</source>
        <translation>⁦JOptic Desktop⁩: رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens the customers&apos; files of one computer, and its locked screen, also offline.</source>
        <translation>يفتح ملفات الزبائن على حاسوب واحد وشاشته المقفلة، حتى بدون اتصال.</translation>
    </message>
    <message>
        <source>Keep it away from that computer: whoever has both can read everything.</source>
        <translation>احفظه بعيدًا عن ذلك الحاسوب: من يملكهما معًا يستطيع قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>كتبته على ورقة</translation>
    </message>
    <message>
        <source>Copied: it leaves the clipboard after half a minute.</source>
        <translation>تم النسخ: يُمحى من الحافظة بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>Write it on paper and keep that away from this computer. It opens the files here, and the locked screen, also without the line. It is shown this once; a new one ends it.</source>
        <translation>اكتبه على ورقة واحفظها بعيدًا عن هذا الحاسوب. يفتح الملفات هنا والشاشة المقفلة، حتى بدون اتصال. يُعرض هذه المرة فقط؛ وإنشاء رمز جديد يلغيه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not done: try again.</source>
        <translation>لم يتم: حاول من جديد.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>The code before opens nothing any more.</source>
        <translation>الرمز السابق لن يفتح شيئًا بعد الآن.</translation>
    </message>
    <message>
        <source>A code on paper opens the files of this computer when nothing else does: work that was not sent yet cannot be fetched again.</source>
        <translation>رمز على ورقة يفتح ملفات هذا الحاسوب عندما لا يفتحها شيء آخر: ما لم يُرسل بعد لا يمكن جلبه من جديد.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>إنشاء رمز استرداد</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>إعادة الكتابة</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start; the key ring opens the files no longer.</source>
        <translation>تُطلب عبارة المرور عند كل تشغيل؛ ولن تفتح سلسلة المفاتيح الملفات بعد الآن.</translation>
    </message>
    <message>
        <source>The passphrase before opens the files no longer.</source>
        <translation>عبارة المرور السابقة لن تفتح الملفات بعد الآن.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The files open with your account of this system, and no passphrase.</source>
        <translation>تُفتح الملفات بحسابك في هذا النظام، بدون عبارة مرور.</translation>
    </message>
    <message>
        <source>Use the system&apos;s key ring</source>
        <translation>استعمال سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Use the key ring</source>
        <translation>استعمال سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN الجديد</translation>
    </message>
    <message>
        <source>PIN, passphrase or recovery code</source>
        <translation>رمز PIN أو عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Six digits or more. After five wrong ones the PIN is off until somebody opens the screen by passphrase, recovery code or signing in.</source>
        <translation>ستة أرقام أو أكثر. بعد خمس محاولات خاطئة يتوقف رمز PIN إلى أن يفتح أحد الشاشة بعبارة المرور أو رمز الاسترداد أو تسجيل الدخول.</translation>
    </message>
    <message>
        <source>PIN of the locked screen</source>
        <translation>رمز PIN للشاشة المقفلة</translation>
    </message>
    <message>
        <source>The locked screen then asks for the passphrase or the recovery code.</source>
        <translation>تطلب الشاشة المقفلة بعد ذلك عبارة المرور أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>إزالة رمز PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>FORGET</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget this computer?</source>
        <translation>نسيان هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Destroy the keys</source>
        <translation>إتلاف المفاتيح</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكتابتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Passphrase of now, or recovery code</source>
        <translation>عبارة المرور الحالية أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The keys are destroyed at once: nobody can read what is kept here again, then the files are deleted. What the service has stays there.</source>
        <translation>تُتلف المفاتيح فورًا: لن يستطيع أحد قراءة ما هو محفوظ هنا بعد ذلك، ثم تُحذف الملفات. ما لدى الخدمة يبقى هناك.</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>إنشاء رمز استرداد…</translation>
    </message>
    <message>
        <source>Use the key ring…</source>
        <translation>استعمال سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>No key ring of this system answers: the passphrase stays.</source>
        <translation>لا تجيب سلسلة مفاتيح هذا النظام: تبقى عبارة المرور.</translation>
    </message>
    <message>
        <source>Lock the screen by itself</source>
        <translation>قفل الشاشة تلقائيًا</translation>
    </message>
    <message>
        <source>Remove the PIN…</source>
        <translation>إزالة رمز PIN…</translation>
    </message>
    <message>
        <source>Forget this computer…</source>
        <translation>نسيان هذا الحاسوب…</translation>
    </message>
    <message>
        <source>The key ring of this system opens the files on this computer.</source>
        <translation>سلسلة مفاتيح هذا النظام تفتح الملفات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A passphrase opens the files on this computer.</source>
        <translation>عبارة المرور تفتح الملفات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The files on this computer go with the program&apos;s end.</source>
        <translation>تختفي الملفات من هذا الحاسوب عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>A recovery code on paper opens them too.</source>
        <translation>ويفتحها أيضًا رمز استرداد على ورقة.</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>لا يوجد رمز استرداد.</translation>
    </message>
    <message>
        <source>Make another recovery code…</source>
        <translation>إنشاء رمز استرداد آخر…</translation>
    </message>
    <message>
        <source>Use a passphrase…</source>
        <translation>استعمال عبارة مرور…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>تغيير رمز PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>تعيين رمز PIN…</translation>
    </message>
    <message>
        <source>Files on this computer</source>
        <translation>الملفات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>الشاشة المقفلة</translation>
    </message>
    <message>
        <source>Before it is sold, repaired or given away: the keys are destroyed.</source>
        <translation>قبل بيعه أو إصلاحه أو إهدائه: تُتلف المفاتيح.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ctrl+L locks it, a PIN opens it.</source>
        <translation>⁦Ctrl+L⁩ يقفلها، ورمز PIN يفتحها.</translation>
    </message>
    <message>
        <source>Ctrl+L locks it. What opens the files opens it too; a PIN is quicker.</source>
        <translation>⁦Ctrl+L⁩ يقفلها. ما يفتح الملفات يفتحها أيضًا؛ ورمز PIN أسرع.</translation>
    </message>
    <message>
        <source>It cannot be locked yet: make a recovery code, then set a PIN.</source>
        <translation>لا يمكن قفلها بعد: أنشئ رمز استرداد، ثم عيّن رمز PIN.</translation>
    </message>
    <message>
        <source>A Mac that sleeps without locking its own screen locks this one by the minutes alone.</source>
        <translation>جهاز Mac الذي يدخل وضع السكون دون أن يقفل شاشته لا يقفل هذه الشاشة إلا بعد انقضاء الدقائق.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد (%n)</numerusform>
            <numerusform>%n محدد</numerusform>
            <numerusform>%n محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the service, proxy and certificates</source>
        <translation>تغيير الخدمة والوكيل والشهادات</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Accounts address</source>
        <translation>عنوان الحسابات</translation>
    </message>
    <message>
        <source>Accounts: {host}</source>
        <translation>الحسابات: {host}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Service: {address}</source>
        <translation>الخدمة: {address}</translation>
    </message>
    <message>
        <source>Accounts: {address}</source>
        <translation>الحسابات: {address}</translation>
    </message>
    <message>
        <source>Sign out to work with another service.</source>
        <translation>سجل الخروج للعمل مع خدمة أخرى.</translation>
    </message>
    <message>
        <source>The line is opened anew when you save; forms are kept as drafts.</source>
        <translation>يُفتح الاتصال من جديد عند الحفظ؛ وتبقى الاستمارات كمسودات.</translation>
    </message>
    <message>
        <source>Details that nobody opened</source>
        <translation>التفاصيل التي لم يفتحها أحد</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>سجل العمليات…</translation>
    </message>
    <message>
        <source>What this computer holds…</source>
        <translation>ما يحفظه هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>تبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lose their place, time and device</source>
        <translation>تفقد المكان والوقت والجهاز</translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation>تحتفظ بما كتبته آلة التصوير</translation>
    </message>
    <message>
        <source>They are read again when somebody opens the customer. The list, waiting changes and past prescriptions stay. Offline, details that left cannot be shown.</source>
        <translation>تُقرأ من جديد عندما يفتح أحد الزبون. تبقى القائمة والتغييرات المنتظرة والوصفات السابقة. بدون اتصال لا يمكن عرض التفاصيل المزالة.</translation>
    </message>
    <message>
        <source>A phone writes into each photo where and when it was taken. The pictures stay as they are; what was attached before keeps what it has.</source>
        <translation>يكتب الهاتف في كل صورة مكان التقاطها ووقته. تبقى الصور كما هي؛ وما أُرفق من قبل يحتفظ بما فيه.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>البيانات والخصوصية</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 10 MB</source>
        <translation>صورة PNG أو JPEG، ⁦10 MB⁩ على الأكثر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور ‎(*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This stands at the head of every sheet you print.</source>
        <translation>يظهر هذا في رأس كل ورقة تطبعها.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All customers</source>
        <translation>كل الزبائن</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use a token and store id instead</source>
        <translation>استعمال رمز وصول ومعرّف متجر</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>تجربة ببيانات تجريبية</translation>
    </message>
    <message>
        <source>With the e-mail and password of your JOptic account.</source>
        <translation>بالبريد الإلكتروني وكلمة المرور لحسابك في JOptic.</translation>
    </message>
    <message>
        <source>Starts a service on this computer; nothing leaves it.</source>
        <translation>يشغّل خدمة على هذا الحاسوب؛ لا شيء يخرج منه.</translation>
    </message>
    <message>
        <source>Sign in to your shop</source>
        <translation>تسجيل الدخول إلى محلك</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
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
        <translation>محفوظ ومشفر على هذا الحاسوب،</translation>
    </message>
    <message>
        <source>and at hand when the line is down.</source>
        <translation>وفي متناولك عند انقطاع الاتصال.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>checked {time}</source>
        <translation>آخر فحص {time}</translation>
    </message>
    <message>
        <source>sending {name}</source>
        <translation>جارٍ إرسال {name}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>غير متصل منذ {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Service fails since {time}</source>
        <translation>الخدمة معطلة منذ {time}</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>الخدمة معطلة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Network sign-in needed</source>
        <translation>الشبكة تطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجل الدخول من جديد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>تعذر الحفظ</translation>
    </message>
    <message>
        <source>saved by {who}</source>
        <translation>حفظها {who}</translation>
    </message>
    <message>
        <source>oldest {time}</source>
        <translation>الأقدم {time}</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>local service</source>
        <translation>خدمة محلية</translation>
    </message>
    <message>
        <source>The service runs on this computer: its line is not encrypted.</source>
        <translation>تعمل الخدمة على هذا الحاسوب: اتصالها غير مشفر.</translation>
    </message>
</context>
<context>
    <name>StayChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>إبقاء تسجيل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Kept encrypted, under the key of this computer.</source>
        <translation>محفوظ ومشفر، بمفتاح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Forgotten when the program ends; each start asks for the password.</source>
        <translation>يُنسى عند إغلاق البرنامج؛ وتُطلب كلمة المرور عند كل تشغيل.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>الخطوة {number} من {count}: {title}</translation>
    </message>
</context>
<context>
    <name>StoreView</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>الدخول بحساب شخص آخر</translation>
    </message>
    <message>
        <source>{who} works in several stores.</source>
        <translation>يعمل {who} في عدة متاجر.</translation>
    </message>
    <message>
        <source>None of the stores of {who} can be worked in yet.</source>
        <translation>لا يمكن العمل بعد في أي من متاجر {who}.</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>اختر المتجر</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Switch store</source>
        <translation>تبديل المتجر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Asking the service for the others…</source>
        <translation>في انتظار بقية المتاجر من الخدمة…</translation>
    </message>
    <message>
        <source>The service does not tell the others: {reason}</source>
        <translation>لا تذكر الخدمة بقية المتاجر: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>مستعمل الآن</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Half-typed forms are kept as drafts. What waits for a store goes out there alone.</source>
        <translation>تبقى الاستمارات غير المكتملة كمسودات. ما ينتظر متجرًا لا يُرسل إلا إليه.</translation>
    </message>
</context>
<context>
    <name>SyncCentre</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>الحساب {name}</translation>
    </message>
    <message>
        <source>Last check {time}</source>
        <translation>آخر فحص {time}</translation>
    </message>
    <message>
        <source>nothing is lost while the line is down</source>
        <translation>لا يضيع شيء أثناء انقطاع الاتصال</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>مركز المزامنة</translation>
    </message>
    <message>
        <source>Without name, contact, prescription, file names and token.</source>
        <translation>بدون الاسم ووسائل الاتصال والوصفة وأسماء الملفات ورمز الوصول.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>All has arrived</source>
        <translation>وصل كل شيء</translation>
    </message>
    <message>
        <source>Nothing waits and nothing needs you. What is saved from now on is listed here.</source>
        <translation>لا شيء في الانتظار ولا شيء يحتاج إليك. ما يُحفظ من الآن يُعرض هنا.</translation>
    </message>
    <message>
        <source>A different e-mail</source>
        <translation>بريد إلكتروني آخر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>حفظ وإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>تأكيد…</translation>
    </message>
    <message>
        <source>Confirm all…</source>
        <translation>تأكيد الكل…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>The same person: apply my data</source>
        <translation>الشخص نفسه: اعتماد بياناتي</translation>
    </message>
    <message>
        <source>A different e-mail…</source>
        <translation>بريد إلكتروني آخر…</translation>
    </message>
    <message>
        <source>Open existing</source>
        <translation>فتح الموجود</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Create again from this copy</source>
        <translation>إنشاء من جديد من هذه النسخة</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Discard this change…</source>
        <translation>تجاهل هذا التغيير…</translation>
    </message>
    <message>
        <source>{verb} {name}, saved by {who}. It is sent under {account}; its history names both.</source>
        <translation>{verb} {name}، حفظه {who}. يُرسل بحساب {account}؛ ويذكر سجله الاثنين.</translation>
    </message>
    <message>
        <source>Confirm this change?</source>
        <translation>تأكيد هذا التغيير؟</translation>
    </message>
    <message>
        <source>Saved by {whose}. They are sent under {account}; their history names both.</source>
        <translation>حفظها {whose}. تُرسل بحساب {account}؛ ويذكر سجلها الجميع.</translation>
    </message>
    <message>
        <source>Confirm and send</source>
        <translation>تأكيد وإرسال</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>تجاهل هذا التغيير؟</translation>
    </message>
    <message>
        <source>{name} is not created, and whatever was saved of this customer since is given up too.</source>
        <translation>لن يُنشأ {name}، ويُتخلى أيضًا عن كل ما حُفظ لهذا الزبون منذ ذلك.</translation>
    </message>
    <message>
        <source>What was typed for {name} is not sent. Its history stays.</source>
        <translation>ما كُتب عن {name} لن يُرسل. ويبقى سجله.</translation>
    </message>
    <message>
        <source>{name} is not deleted and comes back into the list.</source>
        <translation>لن يُحذف {name} ويعود إلى القائمة.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Changes, what needs you first</source>
        <translation>التغييرات، ما يحتاج إليك أولًا</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>ما قالته الخدمة</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>نسخ تقرير</translation>
    </message>
    <message>
        <source>The change that is chosen</source>
        <translation>التغيير المختار</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>{who} saved it on this computer. You may not write on the service either: somebody who may write confirms it.</source>
        <translation>حفظه {who} على هذا الحاسوب. وليس لك أنت أيضًا حق التعديل على الخدمة: يؤكده من له هذا الحق.</translation>
    </message>
    <message>
        <source>{who} saved it on this computer. It is sent under your account, {account}, once you confirm it.</source>
        <translation>حفظه {who} على هذا الحاسوب. يُرسل بحسابك، {account}، بعد تأكيدك.</translation>
    </message>
    <message>
        <source>The customer was not deleted.</source>
        <translation>لم يُحذف الزبون.</translation>
    </message>
    <message>
        <source>Somebody else changed the same. Compare both versions and choose what holds; nothing is overwritten, and what was typed is kept here.</source>
        <translation>غيّر شخص آخر الشيء نفسه. قارن النسختين واختر ما يصح؛ لا يُستبدل شيء، وما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>What was typed is kept here: create the customer again from what this computer knows, or discard it.</source>
        <translation>ما كُتب محفوظ هنا: أنشئ الزبون من جديد مما يعرفه هذا الحاسوب، أو تجاهله.</translation>
    </message>
    <message>
        <source>What was typed is kept here: correct it and save again, or discard it.</source>
        <translation>ما كُتب محفوظ هنا: صححه واحفظ من جديد، أو تجاهله.</translation>
    </message>
    <message>
        <source>What was typed is kept here.</source>
        <translation>ما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>الحفظ هنا</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكده</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>أول إرسال</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>أُنجز اليوم</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Deletion of</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Kept differently</source>
        <translation>محفوظ بشكل مختلف</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>في انتظار التأكيد</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم القرار</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>متخلى عنه</translation>
    </message>
    <message>
        <source>E-mail in use</source>
        <translation>بريد مستعمل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>{who} ({n})</source>
        <translation>{who} ({n})</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>ملف الزبون كله</translation>
    </message>
    <message>
        <source>{names} ({sent} of {all} sent)</source>
        <translation>{names} (أُرسل {sent} من {all})</translation>
    </message>
    <message>
        <source>distance prescription</source>
        <translation>وصفة الرؤية البعيدة</translation>
    </message>
    <message>
        <source>intermediate prescription</source>
        <translation>وصفة الرؤية المتوسطة</translation>
    </message>
    <message>
        <source>near prescription</source>
        <translation>وصفة الرؤية القريبة</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>Pattern of a time of day to the second, in Qt&apos;s letters</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>حُفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A later edit joined it</source>
        <translation>انضم إليه تعديل لاحق</translation>
    </message>
    <message>
        <source>Not through yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Overtaken by a later change</source>
        <translation>تجاوزه تغيير لاحق</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>في الانتظار من جديد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Stopped, a person decides</source>
        <translation>متوقف، القرار لشخص</translation>
    </message>
    <message>
        <source>On the service</source>
        <translation>على الخدمة</translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation>{what}: {note}</translation>
    </message>
    <message>
        <source>Saved on this computer by {who}</source>
        <translation>حفظه {who} على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Confirmed by {who}</source>
        <translation>أكده {who}</translation>
    </message>
    <message>
        <source>Sent under {who}</source>
        <translation>أُرسل بحساب {who}</translation>
    </message>
    <message>
        <source>discarded by hand</source>
        <translation>تجاهله مستخدم</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>replaced by a corrected one</source>
        <translation>حل محله تغيير مصحح</translation>
    </message>
    <message>
        <source>deleted before it was ever sent</source>
        <translation>حُذف قبل إرساله</translation>
    </message>
    <message>
        <source>the customer is to be deleted</source>
        <translation>الزبون سيُحذف</translation>
    </message>
    <message>
        <source>its customer was given up</source>
        <translation>تم التخلي عن زبونه</translation>
    </message>
    <message>
        <source>the program ended while sending</source>
        <translation>أُغلق البرنامج أثناء الإرسال</translation>
    </message>
    <message>
        <source>applied to the customer who has this e-mail</source>
        <translation>طُبق على الزبون صاحب هذا البريد</translation>
    </message>
    <message>
        <source>created again as a new customer</source>
        <translation>أُنشئ من جديد كزبون جديد</translation>
    </message>
    <message>
        <source>nothing was left to choose</source>
        <translation>لم يبق ما يُختار</translation>
    </message>
    <message>
        <source>Decided: {choices}</source>
        <translation>القرار: {choices}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saved {time} by {who}</source>
        <translation>حفظه {who} {time}</translation>
    </message>
    <message>
        <source>{state}, {time}</source>
        <translation>{state}، {time}</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>هو في طريقه.</translation>
    </message>
    <message>
        <source>An earlier change of the same customer, saved by {who}, is not confirmed yet.</source>
        <translation>تغيير سابق للزبون نفسه، حفظه {who}، لم يُؤكد بعد.</translation>
    </message>
    <message>
        <source>After one to confirm</source>
        <translation>بعد تأكيد سابق</translation>
    </message>
    <message>
        <source>No certain answer came back. It is looked for on the service before anything is sent again.</source>
        <translation>لم يصل جواب مؤكد. يُبحث عنه على الخدمة قبل إعادة إرسال أي شيء.</translation>
    </message>
    <message>
        <source>An earlier change of {who} asks for the same e-mail and needs you first.</source>
        <translation>تغيير سابق لـ{who} يطلب البريد الإلكتروني نفسه ويحتاج إليك أولًا.</translation>
    </message>
    <message>
        <source>After one that needs you</source>
        <translation>بعد تغيير يحتاج إليك</translation>
    </message>
    <message>
        <source>After an earlier one</source>
        <translation>بعد تغيير سابق</translation>
    </message>
    <message>
        <source>An earlier change of the same customer goes first.</source>
        <translation>يُرسل أولًا تغيير سابق للزبون نفسه.</translation>
    </message>
    <message>
        <source>You may not write</source>
        <translation>لا حق تعديل لك</translation>
    </message>
    <message>
        <source>You may look but not write on the service: it waits on this computer until somebody who may write confirms it.</source>
        <translation>يمكنك الاطلاع دون التعديل على الخدمة: يبقى على هذا الحاسوب حتى يؤكده من له حق التعديل.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>It goes out once the service answers.</source>
        <translation>يُرسل حالما تجيب الخدمة.</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>There is no line to the service. It goes out by itself when there is one.</source>
        <translation>لا اتصال بالخدمة. يُرسل تلقائيًا عند عودته.</translation>
    </message>
    <message>
        <source>Network sign-in</source>
        <translation>تسجيل دخول الشبكة</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own before it lets anything through.</source>
        <translation>هذه الشبكة تطلب تسجيل دخول خاصًا بها قبل السماح بالمرور.</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>الخدمة معطلة</translation>
    </message>
    <message>
        <source>The service fails at the moment. It is tried again by itself.</source>
        <translation>الخدمة معطلة حاليًا. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجل الدخول من جديد</translation>
    </message>
    <message>
        <source>The service no longer accepts this session. It goes out after a new sign-in.</source>
        <translation>لم تعد الخدمة تقبل هذه الجلسة. يُرسل بعد تسجيل دخول جديد.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Sending is paused. It goes out when you resume.</source>
        <translation>الإرسال متوقف مؤقتًا. يُرسل عند الاستئناف.</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>تعذر الحفظ</translation>
    </message>
    <message>
        <source>This computer cannot note what it sends, so nothing is sent.</source>
        <translation>لا يستطيع هذا الحاسوب تسجيل ما يرسله، فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>It did not get through yet and is tried again by itself.</source>
        <translation>لم يصل بعد وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Goes next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>It goes out in its turn.</source>
        <translation>يُرسل عندما يحين دوره.</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>It waits a moment, so that it can be undone.</source>
        <translation>ينتظر لحظة، حتى يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Again at {time}</source>
        <translation>إعادة المحاولة {time}</translation>
    </message>
    <message>
        <source>It did not get through and is tried again at {time}.</source>
        <translation>لم يصل، وتُعاد المحاولة على الساعة {time}.</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Last message</source>
        <translation>الرسالة الأخيرة</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was changed. Unlock the key ring and try again, or type what opens them.</source>
        <translation>لم يتغير شيء. افتح سلسلة المفاتيح وحاول من جديد، أو اكتب ما يفتح الملفات.</translation>
    </message>
    <message>
        <source>JOptic Desktop is open already</source>
        <translation>⁦JOptic Desktop⁩ مفتوح بالفعل</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation>تابع في النافذة الأخرى، أو أغلقها وحاول من جديد.</translation>
    </message>
    <message>
        <source>A file on this computer is damaged</source>
        <translation>ملف على هذا الحاسوب تالف</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the folder as it is and ask for help.</source>
        <translation>لم يتغير شيء. اترك المجلد كما هو واطلب المساعدة.</translation>
    </message>
    <message>
        <source>This program is too old for these files</source>
        <translation>هذا البرنامج قديم بالنسبة إلى هذه الملفات</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>ثبّت الإصدار الأحدث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The files here stay locked</source>
        <translation>تبقى الملفات هنا مقفلة</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the key ring, or bring the key file back.</source>
        <translation>لم يتغير شيء. افتح سلسلة المفاتيح، أو أعد ملف المفتاح.</translation>
    </message>
    <message>
        <source>JOptic Desktop cannot start</source>
        <translation>تعذر تشغيل JOptic Desktop</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول من جديد.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Make room on this disk, then try again.</source>
        <translation>وفّر مساحة على هذا القرص، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Let this disk and folder be written to, then try again.</source>
        <translation>اسمح بالكتابة على هذا القرص والمجلد، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>You may not write to this folder</source>
        <translation>لا يُسمح لك بالكتابة في هذا المجلد</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to, then try again.</source>
        <translation>اطلب الإذن ممن يشرف على هذا الحاسوب، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation>ملف يعترض الطريق</translation>
    </message>
    <message>
        <source>Move or rename that file, then try again.</source>
        <translation>انقل ذلك الملف أو غيّر اسمه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <translation>القرص يرفض الكتابة</translation>
    </message>
    <message>
        <source>Look whether the disk is there and free, then try again.</source>
        <translation>تحقق من أن القرص موصول وفيه مساحة، ثم حاول من جديد.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استعمال رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>إعادة المحاولة…</translation>
    </message>
</context>
<context>
    <name>_FilterList</name>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
</context>
<context>
    <name>_PersonStrip</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>_ShopBlock</name>
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Too late: the service has heard of it.</source>
        <translation>فات الأوان: وصل الخبر إلى الخدمة.</translation>
    </message>
</context>
</TS>
