/** A small Genius domain of our own, a discrete and an integer issue, and two profiles of it. */
export const domain = `<?xml version="1.0" encoding="UTF-8"?>
<negotiation_template>
  <utility_space number_of_issues="2">
    <objective index="0" etype="objective" type="objective" name="Harbour">
      <issue index="1" vtype="discrete" name="Dredging &amp; depth">
        <item index="1" value="none" />
        <item index="2" value="9 m" />
        <item index="3" value="12 m" />
      </issue>
      <issue index="2" type="integer" name="Years" lowerbound="5" upperbound="8" />
    </objective>
  </utility_space>
</negotiation_template>
`;

export const port = `
<utility_space>
  <objective index="0" name="Harbour">
    <weight index="1" value="0.75" />
    <weight index="2" value="0.25" />
    <issue index="1" type="discrete" name="Dredging &amp; depth">
      <item index="1" value="none" evaluation="1" />
      <item index="2" value="9 m" evaluation="2" />
      <item index="3" value="12 m" evaluation="4" />
    </issue>
    <issue index="2" type="integer" name="Years" lowerbound="5" upperbound="8">
      <evaluator ftype="linear" slope="0.25" offset="0" />
    </issue>
  </objective>
  <discount_factor value="0.9" />
  <reservation value="0.3" />
</utility_space>
`;

export const city = `<utility_space>
  <objective index="0" name="Harbour">
    <weight index="1" value="0.5" />
    <weight index="2" value="0.5" />
    <issue index="1" name="Dredging &amp; depth">
      <item index="1" value="none" evaluation="0.8" />
      <item index="2" value="9 m" evaluation="0.6" />
      <item index="3" value="12 m" evaluation="0.2" />
    </issue>
    <issue index="2" type="integer" name="Years">
      <evaluator ftype="linear" slope="-0.5" offset="1" />
    </issue>
  </objective>
</utility_space>`;
