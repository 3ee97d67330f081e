"""What goes to other systems and comes from them: a matter as a folder, the library, lists of tasks, webhooks.

record     a matter as plain JSON, the same wherever it stands
replay     such a record brought into a desk
folder     where its files and mails stand       export     all of it written
page       what a person reads of it             sheets     what a spreadsheet reads
names      names that every file system takes
library    the stage that lays approved work out as files
orders     tasks out of a file, through the one door
webhooks   the stage that tells another system of each event
"""
