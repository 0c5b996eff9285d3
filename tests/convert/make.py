"""Writes plan.pdf and plan.docx, a small document in both forms, with nothing but Python."""
import zipfile

PAGES = [
    ["Plan of the Harbour Dialogue", "", "14 January 2025", "",
     "Norland will open a traffic centre by the", "end of 2026. The ministers thanked", "", "1"],
    ["Plan of the Harbour Dialogue", "", "the city for its welcome.", "",
     "Sudland will publish an imple-", "mentation report every year.", "", "2"],
]


def page(lines):
    text = "BT /F1 12 Tf 14 TL 72 720 Td "
    for line in lines:
        text += f"({line}) Tj T* "
    return (text + "ET").encode()


def pdf(pages):
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    for i, lines in enumerate(pages):
        stream = page(lines)
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * i} 0 R"
                       " /Resources << /Font << /F1 3 0 R >> >> >>".encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>Plan of the Harbour Dialogue</w:t></w:r></w:p>
<w:p><w:r><w:t>14 January 2025</w:t></w:r></w:p>
<w:p><w:r><w:t>Norland will open a traffic </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>centre</w:t></w:r>
<w:r><w:t xml:space="preserve"> by the end of 2026. The ministers thanked the city for its welcome.</w:t></w:r></w:p>
<w:p><w:r><w:t>Sudland will publish an implementation report every year.</w:t></w:r></w:p>
</w:body></w:document>"""
TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""

with open("plan.pdf", "wb") as file:
    file.write(pdf(PAGES))
with zipfile.ZipFile("plan.docx", "w") as archive:
    archive.writestr("[Content_Types].xml", TYPES)
    archive.writestr("_rels/.rels", RELATIONS)
    archive.writestr("word/document.xml", DOCUMENT)
