"""A tutor at work in LibreOffice: opens a .docx, makes the edits of a JSON list, saves a .docx.

usage: tuteur.py IN.docx EDITS.json OUT.docx PROFILE
Each edit names the words where it happens (« cherche », found once) and what is done there (« geste »).
"""
import json
import os
import subprocess
import sys
import time
import uno
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

source, edits, target, profile = sys.argv[1:5]
PIPE = "livret%d" % os.getpid()


def prop(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


office = subprocess.Popen(
    ["soffice", "-env:UserInstallation=" + url(profile), "--headless", "--norestore", "--nologo",
     "--accept=pipe,name=%s;urp;" % PIPE],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % PIPE)
            break
        except Exception:
            time.sleep(0.25)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    doc = desktop.loadComponentFromURL(url(source), "_blank", 0, (prop("Hidden", True),))

    def descriptor(words):
        search = doc.createSearchDescriptor()
        search.SearchString = words
        search.SearchCaseSensitive = True
        return search

    def find(words):
        found = doc.findFirst(descriptor(words))
        if found is None:
            raise SystemExit("not found: " + words)
        return found

    def comment(where, edit):
        note = doc.createInstance("com.sun.star.text.textfield.Annotation")
        note.Content, note.Author = edit["texte"], edit["auteur"]
        where.Text.insertTextContent(where, note, True)

    def paragraph_of(where):
        cursor = where.Text.createTextCursorByRange(where)
        cursor.gotoStartOfParagraph(False)
        cursor.gotoEndOfParagraph(True)
        return cursor

    def cell_beside(where):
        table, name = where.TextTable, where.Cell.CellName
        return table.getCellByName(chr(ord(name[0]) + 1) + name[1:])

    asked = json.load(open(edits, encoding="utf-8"))
    if isinstance(asked, dict):
        for n, saving in enumerate(asked["enregistrer"]):
            how = [prop("FilterName", saving["filtre"])]
            if "motDePasse" in saving:
                keys = [NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", saving["motDePasse"])]
                keys = uno.Any("[]com.sun.star.beans.NamedValue", tuple(keys))
                how.append(prop("EncryptionData", keys))
            doc.storeToURL(url("%s.%d" % (target, n)), tuple(how))
        asked = []
    for edit in asked:
        doc.RecordChanges = edit.get("suivi", True)
        where = find(edit["cherche"])
        geste = edit["geste"]
        if geste == "commenter":
            doc.RecordChanges = False
            comment(where, edit)
        elif geste == "commenter-au-bout":
            doc.RecordChanges = False
            comment(where.End, edit)
        elif geste == "remplir":
            # The next words that are found, in the cell beside the label.
            for _ in range(edit.get("rang", 0)):
                where = doc.findNext(where.End, descriptor(edit["cherche"]))
            cell = cell_beside(where)
            cell.insertString(cell.createTextCursor(), edit["texte"], False)
        elif geste == "inserer":
            where.Text.insertString(where.End, edit["texte"], False)
        elif geste == "supprimer":
            where.String = ""
        elif geste == "remplacer":
            where.String = edit["texte"]
        elif geste == "couper":
            where.Text.insertControlCharacter(where.End, PARAGRAPH_BREAK, False)
        elif geste == "retaper":
            paragraph_of(where).String = edit["texte"]
        elif geste == "ajouter-paragraphe":
            end = paragraph_of(where).End
            where.Text.insertControlCharacter(end, PARAGRAPH_BREAK, False)
            cursor = where.Text.createTextCursorByRange(end)
            cursor.gotoNextParagraph(False)
            where.Text.insertString(cursor, edit["texte"], False)
        elif geste == "joindre":
            cursor = paragraph_of(where)
            cursor.collapseToEnd()
            cursor.goRight(1, True)
            cursor.String = ""
        elif geste == "oter-paragraphe":
            cursor = paragraph_of(where)
            cursor.goRight(1, True)
            cursor.String = ""
        else:
            raise SystemExit("unknown: " + geste)
    doc.storeToURL(url(target), (prop("FilterName", "MS Word 2007 XML"),))
    doc.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    try:
        office.wait(10)
    except subprocess.TimeoutExpired:
        office.kill()
