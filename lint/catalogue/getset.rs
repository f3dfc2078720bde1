//! getset 0.1.6. Which fields are meant their attributes say; what its author writes himself goes before.

#[derive_macro] macro_rules! Getters {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { impl $($params)* $name $($args)* $($wheres)* { $( pub fn $field(&self) -> &$ty { &self.$member } )* } };
}
#[derive_macro] macro_rules! CopyGetters {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { impl $($params)* $name $($args)* $($wheres)* { $( pub fn $field(&self) -> $ty { self.$member } )* } };
}
#[derive_macro] macro_rules! MutGetters {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { paste! { impl $($params)* $name $($args)* $($wheres)* { $( pub fn [<$field _mut>](&mut self) -> &mut $ty { &mut self.$member } )* } } };
}
#[derive_macro] macro_rules! Setters {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { paste! { impl $($params)* $name $($args)* $($wheres)* { $( pub fn [<set_ $field>](&mut self, val: $ty) -> &mut Self { self } )* } } };
}
#[derive_macro] macro_rules! WithSetters {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { paste! { impl $($params)* $name $($args)* $($wheres)* { $( pub fn [<with_ $field>](self, val: $ty) -> Self { self } )* } } };
}
