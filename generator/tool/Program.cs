using Router.Codegen.Tool.Commands;

return await ToolCommand.Create().Parse(args).InvokeAsync();
