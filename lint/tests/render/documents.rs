//! SARIF, GitHub's commands and the page.

use cargo_blockcheck::render::{self, MessageFormat, Style};
use serde_sarif::sarif::{ResultLevel, Sarif};

use crate::sample::Sample;

fn rendered(format: MessageFormat) -> String {
    let mut out = Vec::new();
    render::findings(Sample::new().view(), format, Style::Plain, &mut out).expect("memory can be written to");
    String::from_utf8(out).expect("the output is text")
}

#[test]
fn sarif_is_read_back() {
    let sarif: Sarif = serde_json::from_str(&rendered(MessageFormat::Sarif)).expect("it is SARIF");
    let results = sarif.runs[0].results.as_ref().expect("there are results");
    let rules = sarif.runs[0].tool.driver.rules.as_ref().expect("there are rules");
    assert_eq!(results.len(), 2);
    for result in results {
        let index = usize::try_from(result.rule_index.expect("it has one")).expect("it is a place");
        assert_eq!(Some(&rules[index].id), result.rule_id.as_ref());
    }
    assert_eq!(results[0].level, Some(ResultLevel::Error));
    assert_eq!(results[1].level, Some(ResultLevel::Warning));
    let place = results[0].locations.as_ref().and_then(|places| places[0].physical_location.as_ref());
    let place = place.expect("it has a place");
    let uri = place.artifact_location.as_ref().and_then(|file| file.uri.as_deref());
    assert_eq!(uri, Some("src/main.rs"));
    let region = place.region.as_ref().expect("it has a region");
    assert_eq!((region.start_line, region.start_column, region.end_column), (Some(5), Some(29), Some(34)));
}

#[test]
fn a_chain_is_a_code_flow_and_fingerprints_hold_no_line() {
    let sarif: Sarif = serde_json::from_str(&rendered(MessageFormat::Sarif)).expect("it is SARIF");
    let results = sarif.runs[0].results.as_ref().expect("there are results");
    assert!(results[0].code_flows.is_none());
    let flow = &results[1].code_flows.as_ref().expect("it has a chain")[0].thread_flows[0];
    assert_eq!(flow.locations.len(), 3);
    let prints = results[0].partial_fingerprints.as_ref().expect("it has one");
    assert_eq!(prints["blockcheck/v1"], "src/main.rs:main:sleep:std::thread::sleep");
}

#[test]
fn githubs_commands_are_a_line_each() {
    let text = rendered(MessageFormat::Github);
    let expected = "::error file=src/main.rs,line=5,endLine=5,col=29,endColumn=34,title=blockcheck sleep::\
                    `std::thread::sleep` blocks the executor's thread%0Ause `tokio::time::sleep(…).await`";
    assert_eq!(text.lines().next(), Some(expected));
    assert_eq!(text.lines().count(), 2);
}

#[test]
fn the_page_needs_nothing_else_and_shows_sources_as_text() {
    let mut sample = Sample::new();
    sample.report.findings[0].help = "<script>alert(1)</script>".to_owned();
    let mut out = Vec::new();
    render::html(sample.view(), &mut out).expect("memory can be written to");
    let page = String::from_utf8(out).expect("the output is text");
    assert!(page.contains("<mark>sleep</mark>") && page.contains("blocks here"), "{page}");
    for outside in ["<script", "http://", "https://", "<link", "<img"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert_eq!(page.matches("<details").count(), page.matches("</details>").count());
}
