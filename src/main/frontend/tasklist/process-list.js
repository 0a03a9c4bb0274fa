// «Iniciar proceso» shows fifteen processes and leaves the others to a second page, where nobody looks for them: all of them fit on one.

const ALL = 100;

export function allProcessesAtOnce($provide) {
  $provide.decorator('dataDepend', ['$delegate', dataDepend => {
    const create = dataDepend.create;
    dataDepend.create = function (...from) {
      const data = create.apply(this, from);
      const set = data.set;
      data.set = function (name, value) {
        return set.call(this, name, name === 'processDefinitionQuery' ? { ...value, maxResults: ALL } : value);
      };
      return data;
    };
    return dataDepend;
  }]);
}
