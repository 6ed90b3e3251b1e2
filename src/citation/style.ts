/**
 * How a citation reads, as a style of the Citation Style Language (1.0.2): author and year first, as readers of reports
 * are used to, then the part, the whole, its edition and the address. A style of our own, as it says the edition's date,
 * which APA leaves out, and takes a tenth of the time.
 */
export const citationStyle = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="da-DK">
  <info><title>Frikommuneforsøg II</title><id>frikommuneforsoeg</id><updated>2026-12-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><group delimiter=" ">
    <names variable="author"/>
    <date variable="issued" prefix="(" suffix=")."><date-part name="year"/></date>
    <text variable="title" suffix="."/>
    <group delimiter=" " suffix=".">
      <text term="in" text-case="capitalize-first"/>
      <text variable="container-title"/>
    </group>
    <text variable="edition" suffix="."/>
    <text variable="URL"/>
  </group></layout></bibliography>
</style>`;

/** The words that the style asks for: the library has no Danish. Straight quotation marks stay as they are. */
export const citationLocale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="da-DK">
  <style-options punctuation-in-quote="false"/>
  <terms>
    <term name="in">i</term>
    <term name="and">og</term>
    <term name="et-al">m.fl.</term>
    <term name="open-quote">"</term>
    <term name="close-quote">"</term>
    <term name="open-inner-quote">'</term>
    <term name="close-inner-quote">'</term>
  </terms>
</locale>`;
