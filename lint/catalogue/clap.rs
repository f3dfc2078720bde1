//! clap 4: what parses the command line, and its matches.

use std::ffi::OsString;
pub use builder::{Arg, ArgAction, ArgGroup, Command, Command as App};
pub use crate::error::ErrorKind;
pub trait Parser {
    fn parse() -> Self {}
    fn parse_from<I, T>(itr: I) -> Self where I: IntoIterator<Item = T> {}
    fn try_parse() -> Result<Self, Error> {}
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error> where I: IntoIterator<Item = T> {}
}
pub trait CommandFactory { fn command() -> Command; }
pub trait FromArgMatches {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {}
}
pub trait Args {}
pub trait Subcommand {}
pub trait ValueEnum {
    fn value_variants() -> &[Self] {}
    fn from_str(input: &str, ignore_case: bool) -> Result<Self, String> {}
    fn to_possible_value(&self) -> Option<builder::PossibleValue>;
}
#[derive(Clone)] pub struct ArgMatches;
impl ArgMatches {
    pub fn get_one<T>(&self, id: &str) -> Option<&T> {}
    pub fn get_many<T>(&self, id: &str) -> Option<std::vec::IntoIter<&T>> {}
    pub fn remove_one<T>(&mut self, id: &str) -> Option<T> {}
    pub fn get_flag(&self, id: &str) -> bool {}
    pub fn get_count(&self, id: &str) -> u8 {}
    pub fn contains_id(&self, id: &str) -> bool {}
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> {}
    pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> {}
    pub fn subcommand_name(&self) -> Option<&str> {}
    pub fn is_present(&self, id: &str) -> bool {}
    pub fn value_of(&self, id: &str) -> Option<&str> {}
    pub fn occurrences_of(&self, id: &str) -> u64 {}
    pub fn value_source(&self, id: &str) -> Option<parser::ValueSource> {}
    pub fn get_raw(&self, id: &str) -> Option<std::vec::IntoIter<&std::ffi::OsStr>> {}
    pub fn remove_many<T>(&mut self, id: &str) -> Option<std::vec::IntoIter<T>> {}
    pub fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)> {}
    pub fn values_of(&self, id: &str) -> Option<std::vec::IntoIter<&str>> {}
    pub fn value_of_os(&self, id: &str) -> Option<&std::ffi::OsStr> {}
    pub fn try_get_one<T>(&self, id: &str) -> Result<Option<&T>, parser::MatchesError> {}
}
pub struct Error;
impl Error {
    pub fn exit(&self) -> ! {}
    pub fn kind(&self) -> error::ErrorKind {}
    pub fn print(&self) -> std::io::Result<()> {}
    pub fn raw(kind: error::ErrorKind, message: impl std::fmt::Display) -> Self {}
    pub fn new(kind: error::ErrorKind) -> Self {}
    pub fn format(self, cmd: &mut Command) -> Self {}
    pub fn with_cmd(self, cmd: &Command) -> Self {}
    pub fn exit_code(&self) -> i32 {}
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod error {
    pub use crate::Error;
    #[derive(Clone, Copy)] pub enum ErrorKind { InvalidValue, UnknownArgument, MissingRequiredArgument, DisplayHelp, DisplayVersion }
}
pub mod builder {
    use crate::{ArgMatches, Error};
    #[derive(Clone)] pub struct PossibleValue;
    impl PossibleValue {
        pub fn get_name(&self) -> &str {}
        pub fn new(name: &str) -> Self {}
        pub fn help(self, help: &str) -> Self {}
        pub fn alias(self, name: &str) -> Self {}
        pub fn hide(self, yes: bool) -> Self {}
        pub fn get_help(&self) -> Option<&StyledStr> {}
    }
    #[derive(Clone)] pub enum ArgAction { Set, Append, SetTrue, SetFalse, Count, Help, Version }
    #[derive(Clone)] pub struct ArgGroup;
    #[derive(Clone)] pub struct Arg;
    impl Arg {
        pub fn new(id: &str) -> Self {}
        pub fn with_name(id: &str) -> Self {}
        pub fn short(self, s: char) -> Self {}
        pub fn long(self, l: &str) -> Self {}
        pub fn help(self, h: &str) -> Self {}
        pub fn required(self, r: bool) -> Self {}
        pub fn action(self, action: ArgAction) -> Self {}
        pub fn default_value(self, val: &str) -> Self {}
        pub fn value_name(self, name: &str) -> Self {}
        pub fn takes_value(self, yes: bool) -> Self {}
        pub fn num_args(self, n: usize) -> Self {}
        pub fn env(self, name: &str) -> Self {}
        pub fn multiple(self, yes: bool) -> Self {}
        pub fn index(self, i: usize) -> Self {}
        pub fn global(self, yes: bool) -> Self {}
        pub fn id(self, id: &str) -> Self {}
        pub fn value_parser<P>(self, parser: P) -> Self {}
        pub fn value_hint<H>(self, value_hint: H) -> Self {}
        pub fn value_names<N>(self, names: N) -> Self {}
        pub fn value_delimiter(self, d: char) -> Self {}
        pub fn use_value_delimiter(self, yes: bool) -> Self {}
        pub fn value_terminator(self, term: &str) -> Self {}
        pub fn possible_values<I>(self, values: I) -> Self {}
        pub fn default_values<I>(self, vals: I) -> Self {}
        pub fn default_value_if<P>(self, arg_id: &str, predicate: P, default: &str) -> Self {}
        pub fn default_value_ifs<I>(self, ifs: I) -> Self {}
        pub fn default_missing_value(self, val: &str) -> Self {}
        pub fn alias(self, name: &str) -> Self {}
        pub fn aliases<I>(self, names: I) -> Self {}
        pub fn visible_alias(self, name: &str) -> Self {}
        pub fn short_alias(self, name: char) -> Self {}
        pub fn long_help(self, h: &str) -> Self {}
        pub fn help_heading(self, heading: &str) -> Self {}
        pub fn display_order(self, ord: usize) -> Self {}
        pub fn hide(self, yes: bool) -> Self {}
        pub fn hidden(self, yes: bool) -> Self {}
        pub fn hide_env(self, yes: bool) -> Self {}
        pub fn hide_env_values(self, yes: bool) -> Self {}
        pub fn hide_possible_values(self, yes: bool) -> Self {}
        pub fn hide_default_value(self, yes: bool) -> Self {}
        pub fn hide_short_help(self, yes: bool) -> Self {}
        pub fn hide_long_help(self, yes: bool) -> Self {}
        pub fn conflicts_with(self, arg_id: &str) -> Self {}
        pub fn conflicts_with_all<I>(self, names: I) -> Self {}
        pub fn requires(self, arg_id: &str) -> Self {}
        pub fn requires_all<I>(self, ids: I) -> Self {}
        pub fn required_unless_present(self, arg_id: &str) -> Self {}
        pub fn required_if_eq(self, arg_id: &str, val: &str) -> Self {}
        pub fn overrides_with(self, arg_id: &str) -> Self {}
        pub fn group(self, group_id: &str) -> Self {}
        pub fn groups<I>(self, group_ids: I) -> Self {}
        pub fn exclusive(self, yes: bool) -> Self {}
        pub fn last(self, yes: bool) -> Self {}
        pub fn raw(self, yes: bool) -> Self {}
        pub fn trailing_var_arg(self, yes: bool) -> Self {}
        pub fn allow_hyphen_values(self, yes: bool) -> Self {}
        pub fn allow_negative_numbers(self, yes: bool) -> Self {}
        pub fn require_equals(self, yes: bool) -> Self {}
        pub fn ignore_case(self, yes: bool) -> Self {}
        pub fn min_values(self, qty: usize) -> Self {}
        pub fn max_values(self, qty: usize) -> Self {}
        pub fn number_of_values(self, qty: usize) -> Self {}
        pub fn multiple_values(self, yes: bool) -> Self {}
        pub fn multiple_occurrences(self, yes: bool) -> Self {}
        pub fn empty_values(self, yes: bool) -> Self {}
        pub fn validator<F>(self, f: F) -> Self {}
        pub fn get_id(&self) -> &Id {}
        pub fn get_help(&self) -> Option<&StyledStr> {}
        pub fn get_long_help(&self) -> Option<&StyledStr> {}
        pub fn get_long(&self) -> Option<&str> {}
        pub fn get_short(&self) -> Option<char> {}
        pub fn get_env(&self) -> Option<&std::ffi::OsStr> {}
        pub fn get_action(&self) -> &ArgAction {}
        pub fn get_possible_values(&self) -> Vec<PossibleValue> {}
        pub fn get_default_values(&self) -> &[OsStr] {}
        pub fn get_value_names(&self) -> Option<&[Str]> {}
        pub fn is_hide_set(&self) -> bool {}
        pub fn is_hide_env_set(&self) -> bool {}
        pub fn is_required_set(&self) -> bool {}
        pub fn is_global_set(&self) -> bool {}
        pub fn is_positional(&self) -> bool {}
        pub fn required_unless_present_any<I>(self, names: I) -> Self {}
        pub fn required_unless_present_all<I>(self, names: I) -> Self {}
    }
    #[derive(Clone)] pub struct Command;
    impl Command {
        pub fn new(name: &str) -> Self {}
        pub fn version(self, v: &str) -> Self {}
        pub fn author(self, v: &str) -> Self {}
        pub fn about(self, v: &str) -> Self {}
        pub fn arg(self, a: Arg) -> Self {}
        pub fn args<I>(self, args: I) -> Self {}
        pub fn subcommand(self, c: Command) -> Self {}
        pub fn subcommand_required(self, yes: bool) -> Self {}
        pub fn arg_required_else_help(self, yes: bool) -> Self {}
        pub fn get_matches(self) -> ArgMatches {}
        pub fn try_get_matches(self) -> Result<ArgMatches, Error> {}
        pub fn get_matches_from<I>(self, itr: I) -> ArgMatches {}
        pub fn print_help(&mut self) -> std::io::Result<()> {}
        pub fn get_name(&self) -> &str {}
        pub fn name(self, name: &str) -> Self {}
        pub fn bin_name(self, name: &str) -> Self {}
        pub fn display_name(self, name: &str) -> Self {}
        pub fn long_version(self, ver: &str) -> Self {}
        pub fn long_about(self, long_about: &str) -> Self {}
        pub fn before_help(self, help: &str) -> Self {}
        pub fn after_help(self, help: &str) -> Self {}
        pub fn after_long_help(self, help: &str) -> Self {}
        pub fn before_long_help(self, help: &str) -> Self {}
        pub fn help_template(self, s: &str) -> Self {}
        pub fn override_usage(self, usage: &str) -> Self {}
        pub fn override_help(self, help: &str) -> Self {}
        pub fn term_width(self, width: usize) -> Self {}
        pub fn max_term_width(self, width: usize) -> Self {}
        pub fn color<C>(self, color: C) -> Self {}
        pub fn styles<S>(self, styles: S) -> Self {}
        pub fn alias(self, name: &str) -> Self {}
        pub fn aliases<I>(self, names: I) -> Self {}
        pub fn visible_alias(self, name: &str) -> Self {}
        pub fn visible_aliases<I>(self, names: I) -> Self {}
        pub fn display_order(self, ord: usize) -> Self {}
        pub fn hide(self, yes: bool) -> Self {}
        pub fn group(self, group: ArgGroup) -> Self {}
        pub fn groups<I>(self, groups: I) -> Self {}
        pub fn mut_arg<F>(self, arg_id: &str, f: F) -> Self where F: FnOnce(Arg) -> Arg { let a: Arg; f(a); self }
        pub fn mut_subcommand<F>(self, name: &str, f: F) -> Self where F: FnOnce(Command) -> Command { let c: Command; f(c); self }
        pub fn subcommands<I>(self, subcmds: I) -> Self {}
        pub fn subcommand_help_heading(self, heading: &str) -> Self {}
        pub fn subcommand_value_name(self, value_name: &str) -> Self {}
        pub fn next_help_heading(self, heading: &str) -> Self {}
        pub fn next_line_help(self, yes: bool) -> Self {}
        pub fn propagate_version(self, yes: bool) -> Self {}
        pub fn disable_version_flag(self, yes: bool) -> Self {}
        pub fn disable_help_flag(self, yes: bool) -> Self {}
        pub fn disable_help_subcommand(self, yes: bool) -> Self {}
        pub fn args_conflicts_with_subcommands(self, yes: bool) -> Self {}
        pub fn allow_external_subcommands(self, yes: bool) -> Self {}
        pub fn external_subcommand_value_parser<P>(self, parser: P) -> Self {}
        pub fn allow_hyphen_values(self, yes: bool) -> Self {}
        pub fn ignore_errors(self, yes: bool) -> Self {}
        pub fn infer_subcommands(self, yes: bool) -> Self {}
        pub fn infer_long_args(self, yes: bool) -> Self {}
        pub fn flatten_help(self, yes: bool) -> Self {}
        pub fn no_binary_name(self, yes: bool) -> Self {}
        pub fn multicall(self, yes: bool) -> Self {}
        pub fn trailing_var_arg(self, yes: bool) -> Self {}
        pub fn setting<S>(self, setting: S) -> Self {}
        pub fn global_setting<S>(self, setting: S) -> Self {}
        pub fn defer(self, deferred: fn(Command) -> Command) -> Self {}
        pub fn get_matches_mut(&mut self) -> ArgMatches {}
        pub fn try_get_matches_from<I>(self, itr: I) -> Result<ArgMatches, Error> {}
        pub fn try_get_matches_from_mut<I>(&mut self, itr: I) -> Result<ArgMatches, Error> {}
        pub fn print_long_help(&mut self) -> std::io::Result<()> {}
        pub fn render_help(&mut self) -> StyledStr {}
        pub fn render_long_help(&mut self) -> StyledStr {}
        pub fn render_usage(&mut self) -> StyledStr {}
        pub fn render_version(&self) -> String {}
        pub fn error(&mut self, kind: crate::error::ErrorKind, message: impl std::fmt::Display) -> Error {}
        pub fn build(&mut self) {}
        pub fn get_bin_name(&self) -> Option<&str> {}
        pub fn get_version(&self) -> Option<&str> {}
        pub fn get_about(&self) -> Option<&StyledStr> {}
        pub fn get_long_about(&self) -> Option<&StyledStr> {}
        pub fn get_before_help(&self) -> Option<&StyledStr> {}
        pub fn get_before_long_help(&self) -> Option<&StyledStr> {}
        pub fn get_after_help(&self) -> Option<&StyledStr> {}
        pub fn get_after_long_help(&self) -> Option<&StyledStr> {}
        pub fn get_subcommands(&self) -> std::slice::Iter<Command> {}
        pub fn get_subcommands_mut(&mut self) -> std::slice::IterMut<Command> {}
        pub fn find_subcommand(&self, name: &str) -> Option<&Command> {}
        pub fn find_subcommand_mut(&mut self, name: &str) -> Option<&mut Command> {}
        pub fn has_subcommands(&self) -> bool {}
        pub fn get_arguments(&self) -> std::slice::Iter<Arg> {}
        pub fn get_positionals(&self) -> std::slice::Iter<Arg> {}
        pub fn get_opts(&self) -> std::slice::Iter<Arg> {}
        pub fn get_visible_aliases(&self) -> std::vec::IntoIter<&str> {}
        pub fn get_all_aliases(&self) -> std::vec::IntoIter<&str> {}
        pub fn is_hide_set(&self) -> bool {}
    }
    #[derive(Clone, Default)] pub struct StyledStr;
    impl StyledStr { pub fn new() -> Self {} }
    impl std::fmt::Display for StyledStr {}
}
macro_rules! crate_version { () => { "" } }
macro_rules! crate_name { () => { "" } }
macro_rules! crate_authors { () => { "" } }
macro_rules! crate_description { () => { "" } }
