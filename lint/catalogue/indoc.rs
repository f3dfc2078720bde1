//! indoc 2.0.7.

#[returns(&'static str)] macro_rules! indoc { () => {} }
#[returns(&'static str)] macro_rules! unindent { () => {} }
#[returns(&'static str)] macro_rules! concatdoc { () => {} }
#[returns(std::string::String)] macro_rules! formatdoc { () => {} }
#[blocking(stdio)] #[in_place] macro_rules! printdoc { () => {} }
#[blocking(stdio)] #[in_place] macro_rules! eprintdoc { () => {} }
macro_rules! writedoc { ($dst:expr, $($arg:tt)*) => { $dst.write_fmt(format_args!($($arg)*)) } }
