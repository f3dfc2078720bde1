//! std's macros. Formatting ones are read as their arguments, evaluated in place.

#[blocking(stdio)]
#[in_place]
macro_rules! print { () => {} }
#[blocking(stdio)]
#[in_place]
macro_rules! println { () => {} }
#[blocking(stdio)]
#[in_place]
macro_rules! eprint { () => {} }
#[blocking(stdio)]
#[in_place]
macro_rules! eprintln { () => {} }
#[blocking(stdio)]
#[returns(arg)]
#[in_place]
macro_rules! dbg { () => {} }

#[returns(std::string::String)]
#[in_place]
macro_rules! format { () => {} }
#[returns(std::fmt::Arguments)]
macro_rules! format_args { () => {} }
#[writes(write_fmt, format_args)]
macro_rules! write { ($dst:expr, $($arg:tt)*) => { $dst.write_fmt(format_args!($($arg)*)) } }
#[writes(write_fmt, format_args)]
macro_rules! writeln {
    ($dst:expr $(,)?) => { $dst.write_fmt(format_args!("\n")) };
    ($dst:expr, $($arg:tt)*) => { $dst.write_fmt(format_args!($($arg)*)) };
}

#[in_place]
macro_rules! assert { () => {} }
#[in_place]
macro_rules! assert_eq { () => {} }
#[in_place]
macro_rules! assert_ne { () => {} }
#[in_place]
#[built_with(debug_assertions)]
macro_rules! debug_assert { () => {} }
#[in_place]
#[built_with(debug_assertions)]
macro_rules! debug_assert_eq { () => {} }
#[in_place]
#[built_with(debug_assertions)]
macro_rules! debug_assert_ne { () => {} }

#[returns(!)]
macro_rules! panic { () => {} }
#[returns(!)]
macro_rules! todo { () => {} }
#[returns(!)]
macro_rules! unimplemented { () => {} }
#[returns(!)]
macro_rules! unreachable { () => {} }

#[returns(std::vec::Vec<arg>)]
#[in_place]
macro_rules! vec { () => {} }
#[returns(bool)]
#[in_place]
macro_rules! matches { () => {} }
macro_rules! r#try { ($e:expr $(,)?) => { $e? } }

#[wraps(std::thread::LocalKey<arg>)]
macro_rules! thread_local { () => {} }

#[opaque]
#[returns(&'static str)]
macro_rules! concat { () => {} }
#[opaque]
#[returns(&'static str)]
macro_rules! stringify { () => {} }
#[opaque]
#[returns(&'static str)]
macro_rules! env { () => {} }
#[opaque]
#[returns(Option<&'static str>)]
macro_rules! option_env { () => {} }
#[opaque]
#[returns(&'static str)]
macro_rules! include_str { () => {} }
#[opaque]
#[returns(&'static [u8; 0])]
macro_rules! include_bytes { () => {} }
#[opaque]
#[returns(&'static str)]
macro_rules! file { () => {} }
#[opaque]
#[returns(u32)]
macro_rules! line { () => {} }
#[opaque]
#[returns(u32)]
macro_rules! column { () => {} }
#[opaque]
#[returns(&'static str)]
macro_rules! module_path { () => {} }
#[lang = "cfg"]
#[opaque]
#[returns(bool)]
macro_rules! cfg { () => {} }
#[opaque]
macro_rules! compile_error { () => {} }
#[opaque]
#[returns(bool)]
macro_rules! is_x86_feature_detected { () => {} }
