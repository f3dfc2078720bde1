//! From a command line to an exit status.

use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use anyhow::Context as _;
use clap::CommandFactory as _;

use super::args::{Args, Color};
use super::exit::Exit;
use super::explain::explain;
use super::fix;
use super::print_config::print_config;
use super::progress::Progress;
use super::report::report;
use super::request::{Analysis, Purpose, Request};
use super::settle::{Settled, settle};
use super::timings::Timings;
use crate::baseline::{Baseline, Earlier};
use crate::cache;
use crate::catalogue;
use crate::config::{self, Config};
use crate::discover::{DiscoverError, Workspace, packages_elsewhere};
use crate::pipeline::check_found;
use crate::render::{self, MessageFormat, Style, View};
use crate::report::Problem;
use crate::suggest::closest;
use crate::{Checked, check, discover, output};

/// Does what a command line asks for, the program's name first.
pub fn run(words: impl IntoIterator<Item = OsString>) -> Exit {
    let args = match Args::parse(words) {
        Ok(args) => args,
        Err(answer) => {
            // Nothing is left to do if even this cannot be printed.
            let _ = answer.print();
            return if answer.use_stderr() { Exit::CouldNotRun } else { Exit::Clean };
        }
    };
    let color = args.color;
    match act(args) {
        Ok(exit) => exit,
        Err(error) => {
            let mut stderr = AutoStream::new(io::stderr(), choice(color, AutoStream::choice(&io::stderr())));
            let _ = writeln!(stderr, "\u{1b}[1;31merror\u{1b}[0m: {error:#}");
            Exit::CouldNotRun
        }
    }
}

fn act(args: Args) -> anyhow::Result<Exit> {
    let current_dir = std::env::current_dir().context("cannot tell the current folder; was it removed?")?;
    let mut stdout = io::stdout();
    match Request::new(args, current_dir)? {
        Request::Explain(selector) => still_open(explain(selector, &mut stdout.lock()))?,
        Request::Report(viewing) => return report(&viewing),
        Request::Completions(shell) => {
            // Made in memory first: the generator takes a closed pipe for a bug.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "cargo-blockcheck", &mut script);
            still_open(stdout.write_all(&script))?;
        }
        Request::Schema => still_open(writeln!(stdout, "{:#}", config::schema()))?,
        Request::Init(folder) => {
            let path = init(&folder)?;
            still_open(writeln!(stdout, "wrote {}", path.display()))?;
        }
        Request::Analyse(analysis) => return analyse(&analysis),
    }
    Ok(Exit::Clean)
}

/// The analysis that a command line asks for, without anything printed.
///
/// # Errors
///
/// When the command line is wrong or asks for something else, or when there is nothing to analyse.
pub fn analysed(words: impl IntoIterator<Item = OsString>) -> anyhow::Result<Checked> {
    let current_dir = std::env::current_dir().context("cannot tell the current folder; was it removed?")?;
    match Request::new(Args::parse(words)?, current_dir)? {
        Request::Analyse(analysis) => {
            let Settings { settled, .. } = settings(&analysis)?;
            Ok(check(&settled.discover, &settled.options, &settled.refinement, None, &mut |_| ())?)
        }
        _ => anyhow::bail!("this command line asks for no analysis"),
    }
}

/// The project's settings, and those together with the flags.
struct Settings {
    config: Config,
    settled: Settled,
    /// What was discovered, if that is what the two ask for.
    found: Option<Workspace>,
}

/// The settings lie at the root, which only discovering tells.
fn settings(analysis: &Analysis) -> anyhow::Result<Settings> {
    let workspace = discover::discover(&analysis.discover).map_err(or_command)?;
    let mut config = config::load(&workspace.root, analysis.config.as_deref())?;
    if analysis.config.is_none() {
        let packages = workspace.packages.iter().filter(|package| package.selected);
        config.idle.extend(packages.flat_map(|package| config::idle_below(&workspace.root, &package.root)));
    }
    let settled = settle(analysis, &config, &workspace.root)?;
    let found = (settled.discover == analysis.discover).then_some(workspace);
    Ok(Settings { config, settled, found })
}

/// Writes a file of settings where a run in a folder looks for it: at the root of the workspace around it.
fn init(folder: &Path) -> anyhow::Result<PathBuf> {
    let around = discover::Options { current_dir: folder.to_path_buf(), ..discover::Options::default() };
    let root = discover::discover(&around).map_or_else(|_| folder.to_path_buf(), |workspace| workspace.root);
    let path = root.join(config::FILE_NAME);
    let settings = config::load(&root, None).ok().and_then(|found| found.source);
    if let Some(manifest) = settings.filter(|source| *source != path) {
        anyhow::bail!(
            "there are settings in `{}` already; they would do nothing beside a `{}`",
            manifest.strip_prefix(&root).unwrap_or(&manifest).display(),
            config::FILE_NAME
        );
    }
    let shown = path.strip_prefix(folder).unwrap_or(&path).to_path_buf();
    output::write_new_file(&path, config::TEMPLATE).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => anyhow::anyhow!(
            "there is a `{}` already, which stays as it is; --print-config shows what it says",
            shown.display()
        ),
        _ => anyhow::Error::new(error).context(format!("cannot write `{}`", path.display())),
    })?;
    Ok(shown)
}

/// A path that is not there may have been meant as a command, or as a flag.
fn or_command(error: DiscoverError) -> anyhow::Error {
    let DiscoverError::Unreachable { path, .. } = &error else { return error.into() };
    let Some(word) = path.to_str() else { return error.into() };
    let commands = Args::command();
    let names = commands.get_subcommands().map(clap::Command::get_name);
    if let Some(name) = closest(word, names) {
        return anyhow::anyhow!("{error}; did you mean the command `{name}`?");
    }
    match commands.get_arguments().filter_map(clap::Arg::get_long).find(|flag| *flag == word) {
        Some(flag) => anyhow::anyhow!("{error}; did you mean `--{flag}`?"),
        None => error.into(),
    }
}

fn analyse(analysis: &Analysis) -> anyhow::Result<Exit> {
    if analysis.purpose != Purpose::PrintConfig {
        catalogue::begin();
    }
    let mut timings = Timings::start(analysis.extent.timings);
    let progress = Progress::start(!analysis.extent.summary);
    let Settings { config, mut settled, mut found } = settings(analysis)?;
    // To fix is to look more than once.
    settled.options.ends_process = !matches!(analysis.purpose, Purpose::Fix(_));
    if analysis.purpose == Purpose::PrintConfig {
        progress.finish();
        still_open(print_config(&config, &settled, &mut io::stdout()))?;
        return Ok(Exit::Clean);
    }
    let folder = if analysis.cache { cache::user_folder() } else { None };
    let mut end = |stage| {
        timings.end(stage);
        progress.end(stage);
    };
    let mut look = || {
        let Settled { discover: what, options, refinement, .. } = &settled;
        match found.take() {
            Some(found) => check_found(found, what, options, refinement, folder.as_deref(), &mut end),
            None => check(what, options, refinement, folder.as_deref(), &mut end),
        }
    };
    let checked = match analysis.purpose {
        Purpose::Fix(allowances) => fix::fix(&settled.root, allowances, &mut look),
        _ => look().map(|checked| (checked, String::new())).map_err(Into::into),
    };
    progress.finish();
    let (mut checked, fixed) = checked?;
    checked.report.problems.extend(idle_places(&config, &settled, &checked));
    checked.report.problems.extend(config.idle.iter().cloned());
    if analysis.purpose == Purpose::WriteBaseline {
        return write_baseline(&checked, &settled);
    }
    let view = checked.view();
    still_open(print_findings(view, analysis))?;
    for file in &analysis.outputs {
        output::write_file(&file.path, |mut out| render::findings(view, file.format, Style::Plain, &mut out))
            .with_context(|| format!("cannot write `{}`", file.path.display()))?;
    }
    timings.end("render");
    print_rest(view, analysis, &settled, &timings)?;
    still_open(io::stderr().write_all(fixed.as_bytes()))?;
    let exit = if analysis.strict_coverage && !checked.report.saw_all() {
        Exit::CouldNotRun
    } else if checked.report.fails() && !analysis.exit_zero {
        Exit::Findings
    } else {
        Exit::Clean
    };
    drop(std::mem::take(&mut checked.keeping));
    // What was read takes long to give back, and the program ends now.
    std::mem::forget(checked);
    Ok(exit)
}

/// A problem for each of the settings' `[[paths]]` that no file lies in, by one of its globs or by all.
fn idle_places(config: &Config, settled: &Settled, checked: &Checked) -> Vec<Problem> {
    let files: Vec<&Path> = checked.sources.files.iter().map(|file| file.path.as_path()).collect();
    let problem = |(place, idle): (usize, Vec<usize>)| {
        let all = &config.places[place].globs;
        let idle: Vec<String> = idle.into_iter().map(|glob| all[glob].clone()).collect();
        let what = match idle.len() == all.len() {
            true => format!("`paths = {all:?}`"),
            false => format!("`{}`, among `paths = {all:?}`", idle.join("`, `")),
        };
        let meant = meant_glob(&idle, config.source.as_deref(), &files);
        let meant = meant.map(|glob| format!("; did you mean `{glob}`?")).unwrap_or_default();
        Problem {
            path: config.source.clone().unwrap_or_default(),
            place: config.places[place].place,
            message: format!("no file that is read lies in {what}{meant}"),
        }
    };
    settled.refinement.levels.idle(&files).into_iter().map(problem).collect()
}

/// What one of some globs that match nothing was probably meant as: a folder means all that lies in it.
fn meant_glob(globs: &[String], source: Option<&Path>, files: &[&Path]) -> Option<String> {
    let folder = source?.parent()?;
    globs.iter().find_map(|glob| {
        let bare = glob
            .trim_start_matches("./")
            .trim_end_matches("/*")
            .trim_end_matches("/**")
            .trim_end_matches('/');
        let is_folder =
            files.iter().any(|file| file.starts_with(folder.join(bare)) && *file != folder.join(bare));
        let is_file = files.contains(&folder.join(bare).as_path());
        match (is_folder, is_file) {
            (true, _) => Some(format!("{bare}/**")),
            (_, true) => Some(bare.to_owned()),
            _ => None,
        }
    })
}

fn write_baseline(checked: &Checked, settled: &Settled) -> anyhow::Result<Exit> {
    let path: &Path = &settled.baseline;
    let mut baseline = Baseline::of(path, &checked.report, &checked.workspace, &checked.sources);
    let mut changes = String::new();
    match Baseline::read_to_replace(path)? {
        Earlier::None => {}
        Earlier::Whole(earlier) => {
            baseline = baseline.with_unseen_of(&earlier, &checked.workspace, &checked.sources);
            let (new, gone) = baseline.beside(&earlier);
            changes = format!(" ({new} new, {gone} gone)");
        }
        Earlier::Broken { reason } => changes = format!(", in the place of a broken file ({reason})"),
    }
    baseline.write()?;
    let name = path.strip_prefix(&settled.root).unwrap_or(path).display();
    let mut said = format!("accepted {} in {name}{changes}\n", render::count(baseline.len(), "finding"));
    if !settled.reads_baseline {
        said += &format!(
            "only new ones fail with `baseline = \"{name}\"` in {}, or with --baseline {name}\n",
            config::FILE_NAME
        );
    }
    still_open(io::stderr().write_all(said.as_bytes()))?;
    Ok(Exit::Clean)
}

fn print_findings(view: View<'_>, analysis: &Analysis) -> io::Result<()> {
    if !analysis.extent.findings {
        return Ok(());
    }
    let style = style_of_stdout(analysis.color);
    let mut out = BufWriter::new(AutoStream::new(io::stdout().lock(), choice_of(style)));
    if analysis.extent.stats && analysis.format == MessageFormat::Json {
        render::json_stats(view, &mut out)?;
    }
    render::findings(view, analysis.format, style, &mut out)?;
    out.flush()
}

/// What goes to stderr, so that findings can be read by tools.
fn print_rest(view: View<'_>, analysis: &Analysis, settled: &Settled, timings: &Timings) -> io::Result<()> {
    let mut stderr = io::stderr().lock();
    if analysis.extent.summary {
        // Who wants no findings wants to know where they gather.
        let helpers = if analysis.extent.findings { String::new() } else { render::helpers(view) };
        let mut said = render::problems(view) + &helpers + &render::summary(view, analysis.extent.stats);
        if analysis.extent.findings && analysis.format == MessageFormat::Human {
            said += &render::next_steps(view, settled.reads_baseline);
        }
        if view.report.coverage.contexts == 0 && view.workspace.only.is_empty() {
            said += &render::elsewhere(view, &packages_elsewhere(view.workspace));
            said += &render::features_off(view);
        }
        still_open(stderr.write_all(said.as_bytes()))?;
    }
    if analysis.extent.timings {
        still_open(timings.write(&mut stderr))?;
    }
    Ok(())
}

/// A reader that went away has read what it wanted.
pub(super) fn still_open(written: io::Result<()>) -> io::Result<()> {
    written.or_else(|error| if error.kind() == ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
}

/// Whether findings and figures are coloured.
pub(super) fn style_of_stdout(color: Color) -> Style {
    let coloured = choice(color, AutoStream::choice(&io::stdout())) != ColorChoice::Never;
    if coloured { Style::Coloured } else { Style::Plain }
}

/// What the flag says, or else cargo's setting, or else what the stream and the rest of the environment say.
fn choice(color: Color, found: ColorChoice) -> ColorChoice {
    let of_cargo = || match std::env::var("CARGO_TERM_COLOR").as_deref() {
        Ok("always") => ColorChoice::Always,
        Ok("never") => ColorChoice::Never,
        _ => found,
    };
    match color {
        Color::Auto => of_cargo(),
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    }
}

pub(super) fn choice_of(style: Style) -> ColorChoice {
    match style {
        Style::Plain => ColorChoice::Never,
        Style::Coloured => ColorChoice::Always,
    }
}
