//! derive_builder 0.20.2. Setters that take the builder by value, and those that take a reference, lead on in the same way.

#[derive_macro] macro_rules! Builder {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { paste! {
        #[derive(Clone)] pub struct [<$name Builder>] $($params)* $($wheres)* { $( $field: Option<$ty>, )* }
        pub enum [<$name BuilderError>] { UninitializedField(&'static str), ValidationError(String) }
        impl $($params)* Default for [<$name Builder>] $($args)* $($wheres)* { fn default() -> Self {} }
        impl ::std::error::Error for [<$name BuilderError>] {}
        impl ::std::fmt::Display for [<$name BuilderError>] {}
        impl ::std::fmt::Debug for [<$name BuilderError>] {}
        impl $($params)* [<$name Builder>] $($args)* $($wheres)* {
            pub fn create_empty() -> Self {}
            $( pub fn $field(&mut self, value: $ty) -> &mut Self { self } )*
            pub fn build(&self) -> Result<$name $($args)*, [<$name BuilderError>]> {}
        }
    } };
}
