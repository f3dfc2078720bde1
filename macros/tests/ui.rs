//! Wrong uses of the attributes, and what the compiler says of them.

#[test]
fn wrong_uses_are_explained_at_the_users_own_tokens() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
