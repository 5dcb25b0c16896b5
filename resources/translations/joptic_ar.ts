<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountDesk</name>
    <message>
        <source>Sign out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} signs in again with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it here, browse, or paste a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachFlow</name>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent from this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own name for this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentTiles</name>
    <message>
        <source>Scan {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and photos ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop anywhere on this window, browse, or Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by who or whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names customers and who worked with them, and is not encrypted: whoever has it can read it. The audit tells that it was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for less, or for a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BornInput</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceCounts</name>
    <message>
        <source>1 choice left: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} choices left: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Keep all mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all from the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each eye is chosen by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change goes by itself, or was decided elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions stand here as soon as the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices between values that are others now are open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on this computer at {time} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and on the service, last {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both began from the version of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer, {time}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, {side}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}; changed: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on one side only, and put together: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDesk</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Write the service&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the store id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that cannot be sent: copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not accepted: it has expired, or a part is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token gives no access to this store. Check the store id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this store id. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait. Try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no access to {shop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {who} saved here is sent only once you confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for it. What you are typing stays, and all keeps working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@shop.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail was never confirmed. Open the message of JOptic in your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the service&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token names nobody. Is it the same person&apos;s as before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop} stays. What another account saved on this computer is sent only once you confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None beside the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} beside the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of your own authority (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDesk</name>
    <message>
        <source>Connected as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use e-mail and password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the store id and token of your JOptic account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a service on this computer; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLines</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterCommands</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Changed since this draft was typed: look before you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details came while you typed: look before you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: what you typed stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. What you typed is kept: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>{name} has this e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and birth date as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n values to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n signs to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n values to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write day, month and year: 12/05/1992.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a year from 1900 on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteFlow</name>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leave the list at once and the service a moment later. After that, nothing brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The service said: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but kept differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps the old distance prescription: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps the old intermediate prescription: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps the old near prescription: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the service kept {kept} instead of {meant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance}, {eye}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropStrip</name>
    <message>
        <source>Drop a file here, or paste a scan with Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateWarning</name>
    <message>
        <source>Open existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailInput</name>
    <message>
        <source>This customer has no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an e-mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>No shop yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your shop, or look around with sample customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or search by phone or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one you add appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer never saw the list, and the service cannot be reached. New customers can be added now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Sign? Press − or +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign? Press − or +. With {0}, Add is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no sign: it is read as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {0}. For {1}, write the decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can mean several powers: write the decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a power: write it like −1.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not an axis: write 1 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is between two steps: {1} or {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere {0} does not exist: −39.00 to +49.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere {0} is unusual: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High sphere: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinder {0} does not exist: at most 19.75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinder {0} is unusual: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High cylinder: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis {0} does not exist: write 1 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinder {0} needs an axis: write 1 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis 0 is written 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis {0} without a cylinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sphere is missing: write it, or empty the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinders with − and +: use one sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near is weaker than distance: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not between distance and near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinder {0}, elsewhere {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis {0}, elsewhere {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An addition is never −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition {0}: at most +5.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition {0} is unusual: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions differ: right {0}, left {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition {0} at {1} years: usual is {2} to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition {0} at {1} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eyes differ by {0} D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eyes differ by {0} D: much, check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One eye is plus, the other minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spherical eq. was {0}, is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters are too many for a prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden characters turn the order of this text: type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values for one eye: “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which eye? Write R and L before “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which distance? Write DV, INT or NV before “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition {0} is read for both eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both eyes are identical.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your JOptic account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a service on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDesk</name>
    <message>
        <source>Not before it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of a new customer was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form of {0} was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until somebody who may write confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>The service offers no way to change the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>The personal data can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are not on this computer yet: only what you fill in is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not find this customer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save waits on this computer until somebody who may write confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look but not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer of another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Name and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of sent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-typed forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its copy cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names everybody whose data is here, and is not encrypted: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For telling people and the authority after a loss: in 5 days under Algeria&apos;s law 25-11, in 72 hours under the GDPR. The list names everybody and is not encrypted once saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>≠ differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= other notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spherical equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinder, minus form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart, {distance}: spherical equivalent and cylinder over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {eye}, {distance}: {quantity} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dates, from {1} to {2}. The arrow keys go from value to value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn: 1 that never came into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn: {0} that never came into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the one before again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare others with this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the date that others are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriptions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date with values for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart needs two dates or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each prescription that is read or saved on this computer is kept here from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriptions of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here by {who}, confirmed by {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same values, written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eye}, {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same lens in the other notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} {value} {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} in the other notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eye} {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step, or the neighbouring step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row from right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cylinders minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cylinders plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near from an addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Kind of file: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelledInput</name>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Search name, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing comes with a later version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is off after too many wrong ones. What was saved goes on being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as who works here. What was saved goes on being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept. What was saved goes on being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Without one a locked screen could not be opened again when the line is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are invented, and go with the program&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample customers are not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens this computer&apos;s files when nothing else does. With it the screen can be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be checked: try again, or another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Comes with a later version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with another &amp;token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of prescriptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;centre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer &amp;holds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport this person&apos;s data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase &amp;from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names that contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay here until you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look, not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save waits here for somebody who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service fails since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keeps working; changes are kept and will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: {count} letters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it once more, so that no slip locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess: add a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} letters or more; a few words are easy to keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written on paper when it was made: six groups of five letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase locks the customers kept on this computer. Nobody can bring it back: without it, work that was not sent yet cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase opens the customers kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonalSection</name>
    <message>
        <source>No other customer known here has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* needed by the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneInput</name>
    <message>
        <source>Not a number known here: it is kept as typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message>
        <source>1 customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with details on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All keeps working; 1 change is kept and will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All keeps working; {n} changes are kept and will be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service no longer lists {n} customers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changes kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 change that was not sent yet is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were not sent yet are lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 form that is not finished is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} forms that are not finished are lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 waits for somebody who may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for somebody who may write</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 change saved by {who} waits for your confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changes saved by {who} wait for your confirmation.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm 1 change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} changes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 waits for {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for {shop}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not sent yet. It stays on this computer until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not sent yet. They stay on this computer until you sign in again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} being checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept differently</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} customers?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 e-mail copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers are back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>Enter makes near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter makes intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of {0} is {1}, between two steps. How much over distance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate from addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near − distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spherical eq.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks that follow: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign is minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign is plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all cylinders −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all cylinders +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy R to L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this row R to L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap right and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near from addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Rx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {distance}, both eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {eye}, {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads plano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads no cylinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {0}, sign to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign? With {0}, Add is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two steps: take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinders with − and +:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readings: take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows what this fills in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much text: nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no prescription: nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells say this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the sign is still to be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eye}: the text says addition {text}, the cells give none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eye}: the text says addition {text}, the cells give {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this customer&apos;s record says, before what you changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier prescription is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use both eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, written by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, read from the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {before} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CYL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AXIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cylinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eye}, {distance}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S.E. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus form {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus form {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The logo must be a PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read: save it anew as PNG and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large: at most 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: {reason}. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet shows what is saved now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop name, address and logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-back sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Save first: only what is saved can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form holds changes: these sheets show what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>The record, its history, changes, files and the audit are written into a folder. They are not encrypted there: whoever can open the folder can read them. The audit tells that they were exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files were sent and are not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of this person still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details, history, half-typed forms and files go from this computer and from its copies, for good. The service keeps its record: the name stays in the list, and opening it reads the details again. To delete the record everywhere, use Delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Name of the shop (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is yours, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, certificate valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store, open to this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save waits here for the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you may write shows with the first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted at another till. Shown is what this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: {email}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id on the service: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an id the service cannot be asked to change or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing it could overwrite what is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it belongs to this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of its last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent damaged data for this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent damaged data for this customer: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came back: it is not known yet whether this change arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was changed meanwhile. What was typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept here: correct it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same. What was typed is kept here until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here by {who}. It goes out once you confirm it in the sync centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for your confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until somebody who may write confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service hears of it in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before the details are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is everything that the file will hold. It names no customer: read it, then save it for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run of the program ended suddenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe; a form that was being typed is offered again. The report names no customer: read it, then copy it to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault that it did not foresee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe; what you typed is still here. The report names no customer: read it, then copy it to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>No printer is set up on this computer. Write the code down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Write the code down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOptic Desktop: recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the customers&apos; files of one computer, and its locked screen, also offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it away from that computer: whoever has both can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: it leaves the clipboard after half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on paper and keep that away from this computer. It opens the files here, and the locked screen, also without the line. It is shown this once; a new one ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code before opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code on paper opens the files of this computer when nothing else does: work that was not sent yet cannot be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start; the key ring opens the files no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase before opens the files no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files open with your account of this system, and no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system&apos;s key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits or more. After five wrong ones the PIN is off until somebody opens the screen by passphrase, recovery code or signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the locked screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked screen then asks for the passphrase or the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORGET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of now, or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are destroyed at once: nobody can read what is kept here again, then the files are deleted. What the service has stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key ring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key ring of this system answers: the passphrase stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring of this system opens the files on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase opens the files on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files on this computer go with the program&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code on paper opens them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {minutes} minutes without a touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 minute without a touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is sold, repaired or given away: the keys are destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks it, a PIN opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks it. What opens the files opens it too; a PIN is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be locked yet: make a recovery code, then set a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the service, proxy and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts: {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Service: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out to work with another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is opened anew when you save; forms are kept as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details that nobody opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer holds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave after {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose their place, time and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read again when somebody opens the customer. The list, waiting changes and past prescriptions stay. Offline, details that left cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone writes into each photo where and when it was taken. The pictures stay as they are; what was attached before keeps what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 10 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands at the head of every sheet you print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token and store id instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the e-mail and password of your JOptic account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a service on this computer; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>JOptic Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept encrypted on this computer,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and at hand when the line is down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>checked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fails since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs on this computer: its line is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StayChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept encrypted, under the key of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten when the program ends; each start asks for the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreView</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} works in several stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the stores of {who} can be worked in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Switch store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service for the others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell the others: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-typed forms are kept as drafts. What waits for a store goes out there alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncCentre</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is lost while the line is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without name, contact, prescription, file names and token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits and nothing needs you. What is saved from now on is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person: apply my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create again from this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {name}, saved by {who}. It is sent under {account}; its history names both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm this change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by {whose}. They are sent under {account}; their history names both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not created, and whatever was saved of this customer since is given up too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed for {name} is not sent. Its history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not deleted and comes back into the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, what needs you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} saved it on this computer. You may not write on the service either: somebody who may write confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} saved it on this computer. It is sent under your account, {account}, once you confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same. Compare both versions and choose what holds; nothing is overwritten, and what was typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept here: create the customer again from what this computer knows, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept here: correct it and save again, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} ({sent} of {all} sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>Pattern of a time of day to the second, in Qt&apos;s letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later edit joined it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtaken by a later change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent under {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a corrected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted before it was ever sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer is to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its customer was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended while sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied to the customer who has this e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created again as a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was left to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change of the same customer, saved by {who}, is not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certain answer came back. It is looked for on the service before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change of the same customer goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look but not write on the service: it waits on this computer until somebody who may write confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out once the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line to the service. It goes out by itself when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own before it lets anything through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service fails at the moment. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer accepts this session. It goes out after a new sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is paused. It goes out when you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot note what it sends, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not get through yet and is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out in its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits a moment, so that it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not get through and is tried again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Pattern of a time of day, in Qt&apos;s letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern of a day of this year, in Qt&apos;s letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Pattern of a whole date, in Qt&apos;s letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was changed. Unlock the key ring and try again, or type what opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOptic Desktop is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the folder as it is and ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is too old for these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files here stay locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the key ring, or bring the key file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOptic Desktop cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this disk and folder be written to, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or rename that file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk is there and free, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FilterList</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PersonStrip</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ShopBlock</name>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Too late: the service has heard of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
