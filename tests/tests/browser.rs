//! The pages as a browser shows them. Where none is installed these tests say so and look at nothing; `BROWSER` names one
//! that is not found by itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use blockcheck_tests::root;
use tempfile::TempDir;

const BINARY: &str = env!("CARGO_BIN_EXE_blockcheck-under-test");

/// What browsers that can be driven in this way are called.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

fn browser() -> Option<PathBuf> {
    let named = std::env::var_os("BROWSER").map(PathBuf::from).filter(|path| path.is_file());
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let found = NAMES
        .iter()
        .find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()));
    let browser = named.or(found);
    if browser.is_none() {
        eprintln!("skipped: none of {NAMES:?} is installed");
    }
    browser
}

/// What the browser prints when it shows a page in a way that flags say.
fn show(browser: &Path, folder: &Path, page: &Path, flags: &[String]) -> String {
    let output = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1200,1400"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        // Scripts and frames get a second of the page's own time, however slow the machine is.
        .arg("--virtual-time-budget=1000")
        // In a process of its own, the flame graph could come after the picture.
        .arg("--disable-features=IsolateSandboxedIframes")
        .args(flags)
        .arg(format!("file://{}", page.display()))
        .stderr(Stdio::null())
        .output()
        .expect("the browser starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// How many pixels of each colour a screenshot of a page has.
fn colours(browser: &Path, folder: &Path, page: &Path) -> BTreeMap<[u8; 3], usize> {
    let shot = folder.join("shot.png");
    show(browser, folder, page, &[format!("--screenshot={}", shot.display())]);
    let file = fs::File::open(&shot).expect("the browser wrote a picture");
    let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().expect("it is a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("it fits into memory")];
    let info = reader.next_frame(&mut pixels).expect("it is whole");
    let mut colours = BTreeMap::new();
    for pixel in pixels[..info.buffer_size()].chunks_exact(info.color_type.samples()) {
        *colours.entry([pixel[0], pixel[1], pixel[2]]).or_default() += 1;
    }
    colours
}

fn stalls(folder: &Path) -> PathBuf {
    let line = |number: u32, milliseconds: u32, thread: &str, cause: &str, function: &str| {
        format!(
            "{{\"schema\":1,\"time\":{}.5,\"process\":7,\"stall\":{number},\"stage\":\"ended\",\"name\":\"app::{function}\",\
             \"file\":\"src/main.rs\",\"line\":2,\"thread\":\"{thread}\",\"elapsed_ns\":{milliseconds}000000,\
             \"threshold_ns\":10000000,\"cause\":\"{cause}\",\
             \"stack\":[{{\"function\":\"app::{function}::inner\",\"file\":\"src/main.rs\",\"line\":4,\"user\":true}}]}}\n",
            1_700_000_000 + number
        )
    };
    let text = line(1, 200, "worker-1", "sleeping", "second")
        + &line(2, 900, "worker-2", "computing", "first")
        + &line(3, 100, "worker-1", "sleeping", "third");
    fs::write(folder.join("stalls.jsonl"), text).expect("files can be written");
    let page = folder.join("stalls.html");
    let status = Command::new(BINARY)
        .args(["report", "stalls.jsonl", "--html", "stalls.html"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .status();
    assert!(status.expect("the binary starts").success());
    page
}

#[test]
fn the_page_of_stalls_shows_bars_and_flames() {
    let Some(browser) = browser() else { return };
    let folder = TempDir::new().expect("a temporary folder can be made");
    let page = stalls(folder.path());
    let seen = colours(&browser, folder.path(), &page);
    // The bars of the timeline: the longest cause has the first colour.
    let count = |colour: [u8; 3]| seen.get(&colour).copied().unwrap_or_default();
    assert!(1_000 < count([0xe4, 0x57, 0x2e]), "computing");
    assert!(200 < count([0x2e, 0x86, 0xde]), "sleeping");
    // Flames are warm: much red, little blue, and in large areas of one colour.
    let is_warm = |colour: &[u8; 3]| 200 < colour[0] && 30 < colour[1] && colour[1] < 240 && colour[2] < 70;
    let flames: usize = seen
        .iter()
        .filter(|(colour, count)| is_warm(colour) && **colour != [0xe4, 0x57, 0x2e] && 1_000 < **count)
        .map(|(_, count)| count)
        .sum();
    assert!(20_000 < flames, "the flame graph is {flames} pixels large");
}

#[test]
fn tables_sort_and_rows_are_searched_for() {
    let Some(browser) = browser() else { return };
    let folder = TempDir::new().expect("a temporary folder can be made");
    let page = stalls(folder.path());
    let order = |script: &str| {
        let changed = folder.path().join("changed.html");
        let text = fs::read_to_string(&page).expect("it was written");
        fs::write(&changed, text + &format!("<script>{script}</script>")).expect("files can be written");
        let shown = show(&browser, folder.path(), &changed, &["--dump-dom".to_owned()]);
        let (_, table) = shown.split_once("<table class=\"sorts stalls\">").expect("the table is there");
        let rows = table
            .split("<tr id=\"s")
            .skip(1)
            .filter(|row| !row.split('>').next().unwrap_or("").contains("hidden"));
        rows.map(|row| row[..1].to_owned()).collect::<Vec<_>>().concat()
    };
    let click = |column: u32| {
        format!("document.querySelector('table.stalls th:nth-child({column}) button').click();")
    };
    assert_eq!(order(""), "102", "the longest comes first");
    assert_eq!(order(&click(1)), "210", "the latest first");
    assert_eq!(order(&(click(1) + &click(1))), "012");
    assert_eq!(order(&click(4)), "102", "by name");
    let search =
        "const s = document.querySelector('input'); s.value = 'SLEEP'; s.dispatchEvent(new Event('input'));";
    assert_eq!(order(search), "02");
}

#[test]
fn the_page_of_findings_shows_the_graph_of_calls() {
    let Some(browser) = browser() else { return };
    let folder = TempDir::new().expect("a temporary folder can be made");
    let page = folder.path().join("findings.html");
    let status = Command::new(BINARY)
        .args(["-q", "--exit-zero", "--message-format", "html", "--tests", "-D", "all"])
        .current_dir(root().join("fixtures/projects/chains"))
        .stdout(fs::File::create(&page).expect("files can be made"))
        .status();
    assert!(status.expect("the binary starts").success());
    let text = fs::read_to_string(&page).expect("it was written");
    fs::write(&page, text.replace("<details class=\"graph\">", "<details open class=\"graph\">"))
        .expect("it can be changed");
    let seen = colours(&browser, folder.path(), &page);
    // Boxes of async code are bluish, those of what blocks reddish.
    let area = |is: fn(&[u8; 3]) -> bool| {
        seen.iter().filter(|(colour, _)| is(colour)).map(|(_, count)| count).sum::<usize>()
    };
    let blue = area(|&[r, g, b]| 150 < r && r < g && g < b && 20 < b - r);
    let red = area(|&[r, g, b]| 200 < r && g < 220 && b < 220 && 20 < r - g && g.abs_diff(b) < 12);
    assert!(2_000 < blue && 2_000 < red, "{blue} and {red} pixels");
}
