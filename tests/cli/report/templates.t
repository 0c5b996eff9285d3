# The two templates that ship, whole.
$ kept init r.kept --title "The alliance" -q
r.kept
$ kept import "$FIXTURES/documents/scm56.md" -q
SCM56-01
SCM56-02
SCM56-03
SCM56-04
SCM56-05
SCM56-06
SCM56-07
! note: new parties, with the roles that the text suggests: US (United States), ROK (Republic of Korea), NCG (Nuclear Consultative Group), DPRK (Democratic People's Republic of Korea), DSTEC (Defense Science and Technology Executive Committee), PIPIR (Partnership for Indo-Pacific Industrial Resilience), JPN (Japan); kept edit and kept party edit put them right
$ kept edit SCM56-04 --due 2024 --as-of 2024-10-31 --reason announced -q
SCM56-04
$ kept edit SCM56-05 --due 2025-02-01 --as-of 2024-10-31 -q
SCM56-05
$ kept update SCM56-04 limited --party ROK --as-of 2024-12-01 --note "A first <draft> & more." --evidence https://example.org/a -q
SCM56-04
$ kept report --template "$FIXTURES/../templates/letter.md"
**[Name of the ministry]**
[Address]

15 January 2025

Dear Minister,

**Progress report: The alliance**

This letter covers all 7 commitments on record.
On 15 January 2025 they stood as follows:

| Level | Commitments |
| --- | ---: |
| 0 not started | 0 of 7 |
| 1 limited | 1 of 7 |
| 2 substantial | 0 of 7 |
| 3 complete | 0 of 7 |
| 3 being met | 0 of 7 |
| not assessed | 6 of 7 |

The deadlines of these are over:

- Setting up the Defense Science and Technology Executive Committee (DSTEC) (SCM56-04), owed by ROK, US: due 31 December 2024, 15 days ago

These fall due soon:

- Making industry and supply chains more resilient (SCM56-05), owed by ROK, US: due 1 February 2025

Nobody has looked at 6 of 7 so far; for 0 of 7 the last look was long ago.

The full report, with the evidence for each level, is enclosed.

Yours sincerely,

[Name]

---

Fingerprint of the record: b5707c43ae1b84b500d67706cf0baa00
$ kept report --template "$FIXTURES/../templates/g20-chapter.html" --key SCM56-04 --key SCM56-05
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Progress report: The alliance</title>
<style>
body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #1b1f24; background: #fff; }
h1, h2, h3 { font-family: Arial, sans-serif; line-height: 1.25; }
h2 { margin-top: 3rem; border-top: 2px solid; padding-top: 1rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #ccd1d7; }
table { width: 100%; border-collapse: collapse; }
.mark { text-align: center; font-weight: bold; margin: 0; }
caption { text-align: left; font-weight: bold; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #ccd1d7; }
@page { size: A4; margin: 22mm 20mm; }
@media print { .mark { display: none; } body { margin: 0; max-width: none; font-size: 10.5pt; } section { break-before: page; } tr, li { break-inside: avoid; } }
</style>
</head>
<body>
<h1>Progress report: The alliance</h1>
<p>15 January 2025</p>
<section id="SCM56-04">
<h2>SCM56-04: Setting up the Defense Science and Technology Executive Committee (DSTEC)</h2>
<blockquote>The United States and the ROK are bringing the equipment of the Alliance up to date by:</blockquote>
<blockquote><p>Setting up the Defense Science and Technology Executive Committee (DSTEC), a body at vice-minister level for work on autonomous systems, artificial intelligence and quantum technology.</p></blockquote>
<p>Source: SCM56, CAPABILITIES OF THE ALLIANCE. Due: 2024.</p>
<h3>Assessment</h3>
<p>Overall: limited, open. 1 of 2 members assessed.</p>
<table>
<caption>Where each member stands</caption>
<thead><tr><th scope="col">Member</th><th scope="col">Role</th><th scope="col">Level</th><th scope="col">Since</th></tr></thead>
<tbody>
<tr><th scope="row">Republic of Korea</th><td>lead</td><td>limited</td><td>1 December 2024</td></tr>
<tr><th scope="row">United States</th><td>lead</td><td>not assessed</td><td></td></tr>
<tr><th scope="row">Defense Science and Technology Executive Committee</th><td>named</td><td>n/a</td><td></td></tr>
</tbody>
</table>
<h3>What has been done</h3>
<ul>
<li>1 December 2024, ROK: limited. A first &lt;draft&gt; &amp; more.</li>
</ul>
<h3>Sources</h3>
<ol>
<li><a href="https://example.org/a">https://example.org/a</a></li>
</ol>
</section>
<section id="SCM56-05">
<h2>SCM56-05: Making industry and supply chains more resilient</h2>
<blockquote>The United States and the ROK are bringing the equipment of the Alliance up to date by:</blockquote>
<blockquote><p>Making industry and supply chains more resilient through the Partnership for Indo-Pacific Industrial Resilience (PIPIR) and through shared maintenance, repair and overhaul (MRO).</p></blockquote>
<p>Source: SCM56, CAPABILITIES OF THE ALLIANCE. Due: 2025-02-01.</p>
<h3>Assessment</h3>
<p>Overall: not assessed, open. 0 of 2 members assessed.</p>
<table>
<caption>Where each member stands</caption>
<thead><tr><th scope="col">Member</th><th scope="col">Role</th><th scope="col">Level</th><th scope="col">Since</th></tr></thead>
<tbody>
<tr><th scope="row">Republic of Korea</th><td>lead</td><td>not assessed</td><td></td></tr>
<tr><th scope="row">United States</th><td>lead</td><td>not assessed</td><td></td></tr>
<tr><th scope="row">Partnership for Indo-Pacific Industrial Resilience</th><td>named</td><td>n/a</td><td></td></tr>
</tbody>
</table>
<h3>What has been done</h3>
<p>Nobody has recorded anything yet.</p>
</section>
<p>Fingerprint of the record: b5707c43ae1b84b500d67706cf0baa00</p>
</body>
</html>

# With a handling mark at head and foot.
$ kept mark order public internal -q
register
$ kept edit SCM56-04 --mark internal -q
SCM56-04
$ kept report --template "$FIXTURES/../templates/letter.md" | sed -n '1,2p;$p'
**internal**

**internal**
$ kept report --template "$FIXTURES/../templates/letter.md" --max-mark public | sed -n '1,8p'
**[Name of the ministry]**
[Address]

15 January 2025

Dear Minister,

**Progress report: The alliance**
$ kept report --template "$FIXTURES/../templates/g20-chapter.html" | grep internal
@page { @top-center { content: "internal"; font: bold 10pt Georgia, serif; } @bottom-center { content: "internal"; font: bold 10pt Georgia, serif; } }
<p class="mark">internal</p>
<p class="mark">internal</p>
