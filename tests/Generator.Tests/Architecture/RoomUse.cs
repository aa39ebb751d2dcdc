namespace Router.Codegen.Tests.Architecture;

/// <summary>A place where a room uses a type or a member of another.</summary>
/// <param name="Place">The file and its line, as "NameTable.cs(12)".</param>
internal sealed record RoomUse(string Room, string Used, string Place);
