"""Makes workbooks: as little of one as a reader needs."""
import zipfile
from xml.sax.saxutils import escape, quoteattr

NS = ('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
      'relationships"')
# Style 1 is of dates, 2 strikes out.
STYLES = ('<styleSheet %s><fonts><font/><font><strike/></font><font>'
          '<strike val="0"/></font></fonts><cellXfs><xf numFmtId="0"/>'
          '<xf numFmtId="14"/><xf fontId="1"/><xf fontId="2"/></cellXfs>'
          '<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>')


def cell(value, name, shared):
    """A number is a date, a text is one that cells share."""
    if not isinstance(value, str):
        return '<c r="%s" s="1"><v>%s</v></c>' % (name, value)
    if value not in shared:
        shared.append(value)
    return '<c r="%s" t="s"><v>%d</v></c>' % (name, shared.index(value))


def rows(table, shared):
    """A row that is None is left out."""
    for i, row in enumerate(table, 1):
        if row is not None:
            yield '<row r="%d">%s</row>' % (i, "".join(
                cell(v, "ABCDEFGH"[k] + str(i), shared)
                for k, v in enumerate(row)))


def texts(cell, text):
    return '<comment ref="%s" authorId="0"><text>%s</text></comment>' % (
        cell, text if text.startswith("<") else "<t>%s</t>" % escape(text))


def comments(said, author="Jane Doe"):
    """Of cells and texts, or runs of such."""
    return ("<comments %s><authors><author>%s</author></authors><commentList>"
            "%s</commentList></comments>" % (NS, author, "".join(
                texts(*s) for s in said)))


def threads(said):
    return ('<ThreadedComments xmlns="http://schemas.microsoft.com/office/'
            'spreadsheetml/2018/threadedcomments">%s</ThreadedComments>' %
            "".join('<threadedComment ref="%s"><text>%s</text>'
                    '</threadedComment>' % (c, escape(t)) for c, t in said))


def drawing(boxes):
    """Of column, row (from 0) and text, or the XML of a shape."""
    return ('<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/'
            '2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.'
            'org/drawingml/2006/main" xmlns:mc="http://schemas.'
            'openxmlformats.org/markup-compatibility/2006">%s</xdr:wsDr>' %
            "".join(
                "<xdr:twoCellAnchor><xdr:from><xdr:col>%d</xdr:col>"
                "<xdr:colOff>9</xdr:colOff><xdr:row>%d</xdr:row>"
                "<xdr:rowOff>9</xdr:rowOff></xdr:from><xdr:to><xdr:col>99"
                "</xdr:col></xdr:to>%s</xdr:twoCellAnchor>" % (
                    column, row, text if text.startswith("<") else shape(text))
                for column, row, text in boxes))


def shape(text):
    return "<xdr:sp><xdr:txBody>%s</xdr:txBody></xdr:sp>" % "".join(
        "<a:p><a:r><a:t>%s</a:t></a:r></a:p>" % escape(line)
        for line in text.split("\n"))


# Texts of a sheet by what they are: type and path of the part, its maker.
SAYS = {"comments": ("comments", "comments%d.xml", comments),
        "threads": ("threadedComment", "threadedComments/t%d.xml", threads),
        "boxes": ("drawing", "drawings/drawing%d.xml", drawing)}


def say(z, i, says):
    """The parts of sheet i that says names, and its relations."""
    relations = ""
    for k, (what, said) in enumerate(says.items()):
        kind, part, make = SAYS[what]
        z.writestr("xl/" + part % i, said if isinstance(said, str) else
                   make(said))
        relations += ('<Relationship Id="r%d" Type="relationships/%s" '
                      'Target="../%s"/>' % (k, kind, part % i))
    z.writestr("xl/worksheets/_rels/sheet%d.xml.rels" % i,
               "<Relationships>%s</Relationships>" % relations)


def book(path, sheets, head="", says={}, tail={}):
    """Sheets are names and tables, or names and XML; head begins each.  says:
    by the name of a sheet its texts outside of cells, by what they are; tail:
    by the name what stands behind its rows."""
    shared = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for i, (name, table) in enumerate(sheets, 1):
            if not isinstance(table, str):
                table = "".join(rows(table, shared))
            z.writestr("xl/worksheets/sheet%d.xml" % i,
                       "%s<worksheet %s><sheetData>%s</sheetData>%s"
                       "</worksheet>" % (head, NS, table, tail.get(name, "")))
            if name in says:
                say(z, i, says[name])
        z.writestr("xl/workbook.xml", "<workbook %s><sheets>%s</sheets>"
                   "</workbook>" % (NS, "".join(
                       '<sheet name=%s sheetId="%d" r:id="r%d"/>' % (
                           quoteattr(name), i, i)
                       for i, (name, _) in enumerate(sheets, 1))))
        z.writestr("xl/_rels/workbook.xml.rels",
                   "<Relationships>%s</Relationships>" % "".join(
                       '<Relationship Id="r%d" Type="relationships/worksheet" '
                       'Target="worksheets/sheet%d.xml"/>' % (i, i)
                       for i in range(1, len(sheets) + 1)))
        z.writestr("xl/styles.xml", STYLES % NS)
        z.writestr("xl/sharedStrings.xml", "<sst %s>%s</sst>" % (
            NS, "".join("<si><t>%s</t></si>" % escape(s) for s in shared)))
