//! clap 4: what parses the command line, and its matches.

use std::ffi::OsString;
pub use builder::{Arg, ArgAction, ArgGroup, Command};
pub trait Parser {
    fn parse() -> Self {}
    fn parse_from<I, T>(itr: I) -> Self where I: IntoIterator<Item = T> {}
    fn try_parse() -> Result<Self, Error> {}
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error> where I: IntoIterator<Item = T> {}
}
pub trait CommandFactory { fn command() -> Command; }
pub trait FromArgMatches { fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>; }
pub trait Args {}
pub trait Subcommand {}
pub trait ValueEnum { fn to_possible_value(&self) -> Option<builder::PossibleValue>; }
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
}
pub struct Error;
impl Error {
    pub fn exit(&self) -> ! {}
    pub fn kind(&self) -> error::ErrorKind {}
    pub fn print(&self) -> std::io::Result<()> {}
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
    impl PossibleValue { pub fn get_name(&self) -> &str {} }
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
    }
}
macro_rules! crate_version { () => { "" } }
macro_rules! crate_name { () => { "" } }
macro_rules! crate_authors { () => { "" } }
macro_rules! crate_description { () => { "" } }
